package io.loggia.feed.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.loggia.feed.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPolicyTest {

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t \n",
                "\u200B",
                "\uFEFF\u200B\u2060",
                "\u3164",
                "\u115F\u1160",
                "\u2800",
                "\u00A0\u2003",
                "\u0301\u0301"
            })
    void nothingToBeSeenIsNoText(String text) {
        refuses(text);
    }

    @Test
    void draftMayBeEmptyAndNothingElseMore() {
        assertThat(TextPolicy.requireOrEmpty(" \n")).isEmpty();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> TextPolicy.requireOrEmpty("a\u0000b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u001Bb",
                "a\u007Fb",
                "a\u0085b",
                "a\u009Fb",
                "a\rb",
                "a\uD800b",
                "a\uDC00b",
                "\uDC00\uD800"
            })
    void controlsAndHalvesOfCharactersAreRefused(String text) {
        refuses(text);
    }

    @Test
    void linesAndTabsStay() {
        assertThat(TextPolicy.require("a\r\nb\n\tc\r\n")).isEqualTo("a\nb\n\tc");
    }

    @Test
    void writingDirectionIsTheReadersSideToIsolate() {
        assertThat(TextPolicy.require("\u202Egpj.exe")).isEqualTo("\u202Egpj.exe");
    }

    @Test
    void textIsKeptInOneSpelling() {
        assertThat(TextPolicy.require("Cafe\u0301")).isEqualTo("Caf\u00E9");
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        assertThat(TextPolicy.require("x".repeat(5_000))).hasSize(5_000);
        assertThat(TextPolicy.require(FAMILY.repeat(3_000))).isNotEmpty();
        refuses("x".repeat(5_001));
        refuses("\u00E9".repeat(5_001));
        refuses("\uD83D\uDE00".repeat(5_001));
    }

    @Test
    void bytesCountToo() {
        refuses(FAMILY.repeat(4_000));
        refuses("x".repeat(1_000_000));
    }

    @Test
    void oneCharacterOfTenKilobytesIsRefused() {
        refuses("a" + "\u0301".repeat(5_000));
        refuses("a" + "\u200D".repeat(3_000));
        refuses("\uD83D\uDC68" + "\u200D\uD83D\uDC68".repeat(2_000));
    }

    @Test
    void marksPileUpToEightOnly() {
        assertThat(TextPolicy.require("x" + "\u0335".repeat(8))).hasSize(9);
        refuses("x" + "\u0335".repeat(9));
    }

    private static void refuses(String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> TextPolicy.require(text))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("text"));
    }
}
