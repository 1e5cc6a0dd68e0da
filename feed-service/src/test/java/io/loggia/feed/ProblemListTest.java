package io.loggia.feed;

import io.loggia.local.testing.ProblemCensus;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    @Test
    void committedListIsWhatTheCodeSays() {
        new ProblemCensus<>(
                        FeedProblem.class,
                        problem ->
                                new ProblemCensus.Told(
                                        problem.type(), problem.status(), problem.title()),
                        FeedProblem::ofStatus,
                        FeedProblem.INVALID_FIELD)
                .check(Path.of("src/main/openapi/openapi.yaml"));
    }
}
