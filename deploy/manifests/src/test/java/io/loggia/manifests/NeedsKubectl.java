package io.loggia.manifests;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import io.loggia.manifests.rendered.Kubectl;
import io.loggia.manifests.rendered.NoKubectlException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips the checks of what is rendered where there is no kubectl, and says so; with {@code
 * LOGGIA_REQUIRE=all} that is a failure.
 */
final class NeedsKubectl implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Kubectl.find().isPresent()) {
            return enabled("there is a kubectl");
        }
        if ("all".equals(System.getenv("LOGGIA_REQUIRE"))) {
            throw new IllegalStateException("LOGGIA_REQUIRE=all, and " + NoKubectlException.REMEDY);
        }
        if (context.getTestMethod().isEmpty()) {
            System.out.println("The checks of manifests are skipped: " + NoKubectlException.REMEDY);
        }
        return disabled(NoKubectlException.REMEDY);
    }
}
