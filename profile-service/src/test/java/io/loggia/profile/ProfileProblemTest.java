package io.loggia.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileProblemTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    INVALID_FIELD,          urn:loggia:problem:invalid-field,          400
                    NOT_FOUND,              urn:loggia:problem:not-found,              404
                    HANDLE_TAKEN,           urn:loggia:problem:handle-taken,           409
                    PRECONDITION_REQUIRED,  urn:loggia:problem:precondition-required,  428
                    """)
    void typeIsTheSlugOfTheName(ProfileProblem problem, String type, int status) {
        ProblemView view = problem.exception().view();

        assertThat(view.type()).isEqualTo(type);
        assertThat(view.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusOfOursIsKnownToTheMapper(ProfileProblem problem) {
        ProfileProblem found = ProfileProblem.ofStatus(problem.status());

        assertThat(found.status() / 100).isEqualTo(problem.status() / 100);
    }

    @ParameterizedTest
    @CsvSource({"400, INVALID_BODY", "418, INVALID_BODY", "502, INTERNAL", "404, NOT_FOUND"})
    void everyStatusOfTheFrameworkHasAProblem(int status, ProfileProblem problem) {
        assertThat(ProfileProblem.ofStatus(status)).isEqualTo(problem);
    }
}
