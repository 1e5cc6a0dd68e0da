package io.loggia.walk;

import io.loggia.walk.installation.Installation;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every integration test the one installation of this JVM: the first that asks starts it with
 * the demo company in it, and it ends with the JVM's last class. With {@code
 * -Dloggia.installation=FILE} it is one that is up already.
 */
public final class SharedHouse implements ParameterResolver {

    private static final String RUNNING = "loggia.installation";
    private static final Namespace HERE = Namespace.create(SharedHouse.class);

    /** Maven runs the classes in two JVMs at once, and numbers their houses. */
    static String houseName() {
        return System.getProperty("loggia.walk.house", "walk-1");
    }

    /** Where the applications of this JVM's house leave what they write. */
    public static Path folder() {
        return Path.of("target", "walk-it", houseName());
    }

    public static Installation of(ExtensionContext context) {
        var running = System.getProperty(RUNNING);
        if (running != null) {
            return Installation.read(Path.of(running));
        }
        return context.getStore(StoreScope.LAUNCHER_SESSION, HERE)
                .computeIfAbsent(TestHouse.class, key -> open(), TestHouse.class)
                .installation();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    private static TestHouse open() {
        try {
            return TestHouse.open();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the house starts", e);
        }
    }
}
