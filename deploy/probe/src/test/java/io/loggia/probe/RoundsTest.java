package io.loggia.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How attempts end, at a house that does what is said. */
class RoundsTest {

    private static final int RANDOM_BITS = 16;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private FixedHouse house;
    private Rounds rounds;

    @BeforeEach
    void open() throws IOException {
        house = new FixedHouse();
        rounds = new Rounds(new FixedConfig(house.address()), new ObjectMapper(), registry);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void postThatStandsAtTheFollowersHomeIsSeenAndTakenBack() {
        house.showsOnlyAfter(3);

        rounds.round();

        assertThat(count("seen")).isOne();
        assertThat(registry.get("probe.seen").timer().count()).isOne();
        assertThat(registry.get("probe.seen").timer().totalTime(TimeUnit.MILLISECONDS))
                .isPositive();
        assertThat(registry.get("probe.last.seen.timestamp").gauge().value()).isPositive();
        assertThat(house.home()).isEmpty();
    }

    @Test
    void followerLooksBeforeAnythingIsSaid() {
        rounds.round();

        assertThat(house.asked())
                .containsSubsequence(
                        "GET /api/timelines/home", "POST /api/posts", "GET /api/timelines/home");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /realm/.well-known, no-token",
        "POST /token, no-token",
        "GET /api/timelines/home, not-read",
        "POST /api/posts, not-posted",
        "DELETE /api/posts, not-gone"
    })
    void firstStepThatFailsIsCounted(String question, String outcome) {
        house.isAwayFor(question);

        rounds.round();

        assertThat(count(outcome)).isOne();
        assertThat(count("seen")).isZero();
    }

    @Test
    void postThatNeverComesIsTakenBackAllTheSame() {
        house.showsOnlyAfter(Integer.MAX_VALUE);

        rounds.round();

        assertThat(count("not-seen")).isOne();
        assertThat(registry.get("probe.last.seen.timestamp").gauge().value()).isZero();
        assertThat(house.asked().getLast()).startsWith("DELETE /api/posts/");
    }

    @Test
    void postThatStaysAfterItWasTakenBackIsCounted() {
        house.deletesNothing();

        rounds.round();

        assertThat(count("not-gone")).isOne();
    }

    @Test
    void leftOversAreTakenBackAndWhatIsUnderWayIsNot() {
        UUID old = saidAt(Instant.now().minus(Duration.ofHours(1)));
        UUID fresh = saidAt(Instant.now());
        house.home().add(fresh);
        house.home().add(old);

        rounds.round();

        assertThat(house.home()).containsExactly(fresh);
    }

    @Test
    void afterAFailureTheNextRoundBeginsAnew() {
        house.isAwayFor("POST /api/posts");
        rounds.round();

        rounds.round();

        assertThat(house.asked().stream().filter("POST /token"::equals)).hasSize(4);
    }

    private static UUID saidAt(Instant time) {
        return new UUID(
                (time.toEpochMilli() << RANDOM_BITS) | 0x7000,
                UUID.randomUUID().getLeastSignificantBits());
    }

    private double count(String outcome) {
        return registry.get("probe.attempts").tag("outcome", outcome).counter().count();
    }
}
