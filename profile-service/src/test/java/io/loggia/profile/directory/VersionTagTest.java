package io.loggia.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.profile.ProblemException;
import io.loggia.profile.ProfileProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTagTest {

    @Test
    void strongTagNamesItsVersion() {
        VersionTag tag = VersionTag.of(List.of("\"7\""));

        assertThat(tag.names(7)).isTrue();
        assertThat(tag.names(8)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "7",
                "W/\"7\"",
                "\"07\"",
                "\"-7\"",
                "\"\"",
                "\"7\", \"8\"",
                "\"+7\"",
                "\"99999999999999999999\"",
                "\"７\""
            })
    void everythingElseNamesNone(String header) {
        VersionTag tag = VersionTag.of(List.of(header));

        assertThat(tag.names(7)).isFalse();
    }

    @Test
    void versionZeroIsNamedByItsOwnTagAlone() {
        assertThat(VersionTag.of(List.of("\"0\"")).names(0)).isTrue();
        assertThat(VersionTag.of(List.of("*")).names(0)).isFalse();
        assertThat(VersionTag.of(List.of("\"00\"")).names(0)).isFalse();
        assertThat(VersionTag.of(List.of("0")).names(0)).isFalse();
    }

    @Test
    void noTagIsAskedFor() {
        assertThatThrownBy(() -> VersionTag.of(List.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem())
                                        .isEqualTo(ProfileProblem.PRECONDITION_REQUIRED));
    }

    @Test
    void twoHeadersAreOneTooMany() {
        assertThatThrownBy(() -> VersionTag.of(List.of("\"7\"", "\"8\"")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(ProfileProblem.INVALID_FIELD));
    }
}
