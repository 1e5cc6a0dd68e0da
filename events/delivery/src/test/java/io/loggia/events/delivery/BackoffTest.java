package io.loggia.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void pausesGrowToTenSecondsAndStayThere() {
        assertThat(backoff.next()).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));

        for (var i = 0; i < 20; i++) {
            backoff.next();
        }

        assertThat(backoff.next()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Test
    void successStartsAgainAtTheShortestAndTellsOfRecovery() {
        assertThat(backoff.reset()).isFalse();
        backoff.next();
        backoff.next();

        assertThat(backoff.reset()).isTrue();

        assertThat(backoff.isFresh()).isTrue();
        assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(100));
    }
}
