package io.loggia.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPolicyTest {

    private static final int MOST = 20;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Alice Ångström,              Alice Ångström
                    '  Alice  ',                 Alice
                    A\u030Angstro\u0308m,        Ångström
                    \uFEFFAlice,                 \uFEFFAlice
                    علی\u200Cرضا,                علی\u200Cرضا
                    नमस्ते,                        नमस्ते
                    O'Brien-Ní <b>,              O'Brien-Ní <b>
                    ${jndi:ldap://x},            ${jndi:ldap://x}
                    \uD83E\uDEFF of tomorrow,     \uD83E\uDEFF of tomorrow
                    """)
    void lineIsKeptInItsOneForm(String raw, String kept) {
        assertThat(TextPolicy.LINE.require("name", raw, MOST)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\nb",
                "a\tb",
                "a\u0085b",
                "a\u2028b",
                "a\ud800b",
                "\udc00a",
                "\u202Egpj.exe",
                "a\u2066b",
                "a\u200Fb",
                "a\u061Cb",
                "a\uFFFFb"
            })
    void lineRefusesWhatBreaksIt(String raw) {
        assertThatThrownBy(() -> TextPolicy.LINE.require("name", raw, MOST))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem()).isEqualTo(ProfileProblem.INVALID_FIELD);
                            assertThat(e.field()).isEqualTo("name");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "\uFEFF\u200D",
                "\u3164",
                "\u115F\u1160",
                "\u00A0\u3000",
                "\u0301",
                "\u2800",
                "\uFE0F"
            })
    void whatCannotBeSeenIsNothing(String raw) {
        assertThat(TextPolicy.LINE.optional("title", raw, MOST)).isNull();
        assertThatThrownBy(() -> TextPolicy.LINE.require("name", raw, MOST))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void longerTextMayHaveLinesAndItsOwnDirection() {
        String text = "one\n\ttwo \u202Ethree";

        assertThat(TextPolicy.TEXT.require("bio", text, MOST)).isEqualTo(text);
    }

    @Test
    void lengthIsWhatPeopleCount() {
        String family = "👩‍👩‍👧";

        assertThat(TextPolicy.LINE.require("name", "é".repeat(MOST), MOST)).hasSize(MOST);
        assertThat(TextPolicy.LINE.require("name", "😀".repeat(MOST), MOST)).hasSize(2 * MOST);
        assertThat(TextPolicy.LINE.require("name", family.repeat(8), MOST)).startsWith(family);
        assertThatThrownBy(() -> TextPolicy.LINE.require("name", "é".repeat(MOST + 1), MOST))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> TextPolicy.LINE.require("name", family.repeat(MOST), MOST))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void marksPileUpToEight() {
        assertThat(TextPolicy.LINE.require("name", "q" + "\u0323".repeat(8), MOST)).hasSize(9);
        assertThatThrownBy(() -> TextPolicy.LINE.require("name", "q" + "\u0323".repeat(9), MOST))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> TextPolicy.TEXT.require("bio", "Z" + "\u0335".repeat(500), 1_000))
                .isInstanceOf(ProblemException.class);
    }
}
