package io.loggia.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowProblemTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    INVALID_FIELD,          urn:loggia:problem:invalid-field,          400
                    NOT_FOUND,              urn:loggia:problem:not-found,              404
                    TOO_MANY_FOLLOWS,       urn:loggia:problem:too-many-follows,       409
                    """)
    void typeIsTheSlugOfTheName(FollowProblem problem, String type, int status) {
        ProblemView view = problem.exception().view();

        assertThat(view.type()).isEqualTo(type);
        assertThat(view.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusOfOursIsKnownToTheMapper(FollowProblem problem) {
        FollowProblem found = FollowProblem.ofStatus(problem.status());

        assertThat(found.status() / 100).isEqualTo(problem.status() / 100);
    }

    @ParameterizedTest
    @CsvSource({"400, INVALID_BODY", "418, INVALID_BODY", "502, INTERNAL", "404, NOT_FOUND"})
    void everyStatusOfTheFrameworkHasAProblem(int status, FollowProblem problem) {
        assertThat(FollowProblem.ofStatus(status)).isEqualTo(problem);
    }
}
