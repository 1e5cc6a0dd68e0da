package io.loggia.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.loggia.profile.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemListTest {

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "DE, de",
        "pt-br, pt-BR",
        "zh-hant-TW, zh-Hant-TW",
        "gsw-ch, gsw-CH",
        "iw, he",
        "de-1996, de-1996"
    })
    void languageHasOneSpelling(String tag, String kept) {
        assertThat(ItemList.languages("languages", List.of(tag))).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "d", "deutsch_at", "x-klingon", "de-", "de--AT", "de-u-co-phonebk"})
    void whatNamesNoLanguageIsRefused(String tag) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ItemList.languages("languages", List.of("de", tag)))
                .returns("languages[1]", ProblemException::field);
    }

    @Test
    void orderIsKeptAndNothingIsNamedTwice() {
        List<String> topics = ItemList.topics("askTopics", List.of("Zeta", "alpha", "zeta"));

        assertThat(topics).containsExactly("zeta", "alpha");
        assertThat(ItemList.topics("askTopics", null)).isEmpty();
    }

    @Test
    void nullIsNoItem() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ItemList.topics("askTopics", Arrays.asList("kafka", null)))
                .returns("askTopics[1]", ProblemException::field);
    }
}
