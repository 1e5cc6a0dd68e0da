package io.loggia.outward.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.local.testing.CpuTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspicionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See http://example.org",
                "see HTTPS://EXAMPLE.ORG/x",
                "www.example.test has it",
                "look at my-shop.xyz now",
                "(cheap.watches.com)"
            })
    void linksAreSeen(String text) {
        assertThat(Suspicion.hasLink(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is plainly wrong, and you know it.",
                "Node.js and 3.14, e.g. this. And that.",
                "It costs 5.000 EUR. Net of tax",
                "I am at work.Information follows"
            })
    void plainWordsAreNoLinks(String text) {
        assertThat(Suspicion.hasLink(text)).isFalse();
    }

    @Test
    void criticismScoresNothing() {
        assertThat(Suspicion.score("You are LIARS!!! Your product is terrible.", 0)).isZero();
    }

    @Test
    void manyLinksAndTheSameWordsEverywhereScore() {
        assertThat(Suspicion.score("a.com b.com c.com d.com", 0)).isEqualTo(12);
        assertThat(Suspicion.score("Hello", 3)).isEqualTo(12);
        assertThat(Suspicion.score("Hello", Long.MAX_VALUE / 8)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void hostileTextTakesNoTime() {
        var cost =
                CpuTime.of(
                        () -> {
                            Suspicion.score("a-".repeat(50_000) + "!", 0);
                            Suspicion.score("a.".repeat(50_000), 0);
                        });

        assertThat(cost).isLessThan(Duration.ofSeconds(1));
    }
}
