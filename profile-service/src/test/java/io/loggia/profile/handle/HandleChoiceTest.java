package io.loggia.profile.handle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleChoiceTest {

    private static final UUID ID = UUID.fromString("0190a5d8-0000-7000-8000-000000000000");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    alice,                                    alice
                    Alice.Smith,                              alice_smith
                    alice.smith@example.com,                  alice_smith
                    Ångström,                                 angstrom
                    Müller-Lüdenscheidt,                      muller_ludenscheidt
                    ..alice..,                                alice
                    al,                                       person_al
                    李小龍,                                    person
                    @example.com,                             person
                    admin,                                    admin2
                    a_very_long_login_name_of_somebody_here,  a_very_long_login_name_of_some
                    """)
    void firstChoiceIsTheLoginName(String loginName, String handle) {
        assertThat(choices(loginName).getFirst()).isEqualTo(handle);
    }

    @Test
    void furtherChoicesAreNumberedAndTheLastIsTheIds() {
        List<String> choices = choices("alice");

        assertThat(choices).startsWith("alice", "alice2", "alice3").hasSize(21);
        assertThat(choices.getLast()).matches("alice[0-9]{9}");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"root", "\u0000", "\ud800", "a", "_", "____", "😀😀😀", "x/../../etc"})
    void everyLoginNameLeadsToFreeHandles(String loginName) {
        assertThat(HandleChoice.of(loginName, ID).candidates())
                .isNotEmpty()
                .noneMatch(Handle::reserved);
    }

    @Test
    void numberedChoicesAreNotLongerThanAHandleMayBe() {
        assertThat(choices("x".repeat(255))).allMatch(handle -> handle.length() == 30);
    }

    private static List<String> choices(String loginName) {
        return HandleChoice.of(loginName, ID).candidates().map(Handle::value).toList();
    }
}
