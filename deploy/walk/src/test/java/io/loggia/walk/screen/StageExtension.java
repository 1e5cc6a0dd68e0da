package io.loggia.walk.screen;

import io.loggia.walk.SharedHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each check a stage of its own, in the theatre of the run, and clears it after. */
final class StageExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(StageExtension.class);
    private static final Path FAILURES = Path.of("target", "screen-failures");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(HERE)
                .computeIfAbsent(Stage.class, key -> new Stage(theatre(context)), Stage.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Stage stage = context.getStore(HERE).remove(Stage.class, Stage.class);
        if (stage == null) {
            return;
        }
        try (stage) {
            if (context.getExecutionException().isPresent()) {
                stage.keep(FAILURES.resolve(name(context)));
            } else {
                stage.complaints().requireNone();
            }
        }
    }

    private static Theatre theatre(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, HERE)
                .computeIfAbsent(
                        Theatre.class, key -> Theatre.open(SharedHouse.of(context)), Theatre.class);
    }

    private static String name(ExtensionContext context) {
        return "%s.%s"
                .formatted(
                        context.getRequiredTestClass().getSimpleName(),
                        context.getRequiredTestMethod().getName());
    }
}
