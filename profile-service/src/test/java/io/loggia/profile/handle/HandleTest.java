package io.loggia.profile.handle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

    @ParameterizedTest
    @CsvSource({"alice, alice", "ALICE, alice", "Al_1ce, al_1ce", "a_b, a_b", "007, 007"})
    void capitalsMeanTheSame(String text, String handle) {
        assertThat(Handle.parse(text)).map(Handle::value).contains(handle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "al",
                "..",
                ".",
                "-",
                "a..b",
                "alice.",
                "alice ",
                " alice",
                "al ice",
                "al\u0000ice",
                "ålice",
                "alıce",
                "al\u212Ace",
                "ａｌｉｃｅ",
                "alice\u200B",
                "#alice",
                "alice\n",
                "al-ice",
                "a123456789012345678901234567890"
            })
    void everythingElseIsNone(String text) {
        assertThat(Handle.parse(text)).isEmpty();
    }

    @Test
    void longestHasThirtyCharacters() {
        assertThat(Handle.parse("a".repeat(30))).isPresent();
        assertThat(Handle.parse("a".repeat(31))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"admin", "Root", "API", "www", "well_known", "null", "settings", "here"})
    void wordsOfAddressesAndRolesAreReserved(String text) {
        assertThat(new Handle(text).reserved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"#kafka, #kafka", "#Kafka, #kafka", "#Ångström, #ångström", "kafka, kafka"})
    void topicsAreFoundByTheirSign(String text, String spelling) {
        assertThat(Handle.spellingOf(text)).contains(spelling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "##kafka", "#a", "#a-b", "# kafka", "#\u0000kafka", "%23kafka"})
    void otherSignsFindNobody(String text) {
        assertThat(Handle.spellingOf(text)).isEmpty();
    }
}
