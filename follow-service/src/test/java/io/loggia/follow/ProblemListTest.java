package io.loggia.follow;

import io.loggia.local.testing.ProblemCensus;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    @Test
    void committedListIsWhatTheCodeSays() {
        new ProblemCensus<>(
                        FollowProblem.class,
                        problem ->
                                new ProblemCensus.Told(
                                        problem.type(), problem.status(), problem.title()),
                        FollowProblem::ofStatus,
                        FollowProblem.INVALID_FIELD)
                .check(Path.of("src/main/openapi/openapi.yaml"));
    }
}
