package io.loggia.outward.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void shortTextIsWhole() {
        assertThat(Excerpt.of(" one\n two ", 20)).isEqualTo("one two");
    }

    @Test
    void longTextEndsWithAWord() {
        assertThat(Excerpt.of("one two three four", 10)).isEqualTo("one two…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Excerpt.of("🙂".repeat(20), 3)).isEqualTo("🙂🙂🙂…");
    }
}
