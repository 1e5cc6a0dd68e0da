package io.loggia.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSlugTest {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void nameBasedIdIsTheVectorOfRfc9562() {
        var id = TopicSlug.nameBased(DNS, "www.example.com");

        assertThat(id).isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void namespaceIsNamedInTheNamespaceOfDns() {
        assertThat(TopicSlug.nameBased(DNS, "topics.loggia.io")).isEqualTo(TopicSlug.NAMESPACE);
    }

    @ParameterizedTest
    @CsvSource({
        "Kafka,kafka",
        "ＫＡＦＫＡ,kafka",
        "go_2,go_2",
        "Ärger,ärger",
        "A\u0308rger,ärger",
        "ΟΔΟΣ,οδος",
        "ﬁnance,finance",
        "２４,24",
        "東京,東京",
        "ℌello,hello"
    })
    void everySpellingHasOneSlugAndOneId(String text, String slug) {
        assertThat(TopicSlug.of(text).value()).isEqualTo(slug);
        assertThat(TopicSlug.of(text).profileId()).isEqualTo(TopicSlug.of(slug).profileId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                " ab",
                "a b",
                "a-b",
                "#ab",
                "a\u0000b",
                "a\u200Bb",
                "ab\n",
                "a.b",
                "🎉🎉",
                "e\u0301\u0302\u0303",
                "123456789_123456789_123456789_123456789_123456789_1"
            })
    void otherTextNamesNoTopic(String text) {
        assertThat(TopicSlug.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> TopicSlug.of(text));
    }

    @Test
    void spellingThatIsNotTheOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TopicSlug("Kafka"));
    }

    @Test
    void lowerCaseDoesNotDependOnTheMachine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(TopicSlug.of("TITLE").value()).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fiftyLettersAreATopicAlsoOutsideTheBasicPlane() {
        assertThat(TopicSlug.isValid("𠀋".repeat(50))).isTrue();
        assertThat(TopicSlug.isValid("𠀋".repeat(51))).isFalse();
    }
}
