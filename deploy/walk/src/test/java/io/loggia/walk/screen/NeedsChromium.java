package io.loggia.walk.screen;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;
import static org.junit.platform.commons.support.AnnotationSupport.findAnnotatedMethods;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Where there is no Chromium the checks are skipped, and one line at the end of the run says how
 * many; with {@code LOGGIA_REQUIRE=all} that is a failure.
 */
final class NeedsChromium implements ExecutionCondition {

    private static final Namespace HERE = Namespace.create(NeedsChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return enabled("there is a Chromium");
        }
        if ("all".equals(System.getenv("LOGGIA_REQUIRE"))) {
            throw new IllegalStateException(
                    "LOGGIA_REQUIRE=all, and " + NoChromiumException.REMEDY);
        }
        context.getStore(StoreScope.LAUNCHER_SESSION, HERE)
                .computeIfAbsent(Skipped.class, key -> new Skipped(), Skipped.class)
                .add(checks(context.getRequiredTestClass()));
        return disabled(NoChromiumException.REMEDY);
    }

    private static int checks(Class<?> tests) {
        return findAnnotatedMethods(tests, Testable.class, HierarchyTraversalMode.TOP_DOWN).size();
    }

    /** Counts what is skipped, and says so when the run ends. */
    private static final class Skipped implements AutoCloseable {

        private int checks;

        void add(int more) {
            checks += more;
        }

        @Override
        public void close() {
            System.out.printf(
                    "%d checks of the screens skipped: %s%n", checks, NoChromiumException.REMEDY);
        }
    }
}
