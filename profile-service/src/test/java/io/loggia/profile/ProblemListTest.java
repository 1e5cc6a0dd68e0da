package io.loggia.profile;

import io.loggia.local.testing.ProblemCensus;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    @Test
    void committedListIsWhatTheCodeSays() {
        new ProblemCensus<>(
                        ProfileProblem.class,
                        problem ->
                                new ProblemCensus.Told(
                                        problem.type(), problem.status(), problem.title()),
                        ProfileProblem::ofStatus,
                        ProfileProblem.INVALID_FIELD)
                .check(Path.of("src/main/openapi/openapi.yaml"));
    }
}
