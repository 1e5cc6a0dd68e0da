package io.loggia.events.delivery;

import static io.loggia.events.delivery.Events.eventually;
import static io.loggia.events.delivery.Events.follow;
import static io.loggia.events.delivery.Events.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Relation;
import io.loggia.local.testing.KafkaProbe;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What time heals is waited for, and nothing is parked meanwhile; what comes twice changes nothing.
 */
@QuarkusTest
@WithRealParts
class ConsumerOutageIT {

    @Inject MeterRegistry metrics;

    private final UUID bob = UUID.randomUUID();

    @Test
    void databaseThatIsAwayIsWaitedFor() throws Exception {
        var followers = Stream.generate(UUID::randomUUID).limit(30).toList();
        try (var kafka = KafkaProbe.ofApplication();
                var beside = Database.besideApplication()) {
            var lettersBefore = kafka.read("follows.dlq").size();
            beside.allowConnections(false);
            try {
                beside.endSessions();
                var retries = retries();
                followers.forEach(f -> Events.send(kafka, follow(f, Relation.FOLLOWING, 1)));
                eventually().until(() -> retries() > retries + 3);
                followers.forEach(f -> Events.send(kafka, follow(f, Relation.NONE, 2)));
            } finally {
                beside.allowConnections(true);
            }

            for (var follower : followers) {
                eventually()
                        .untilAsserted(
                                () -> assertThat(projected(follower)).containsExactly("NONE 2"));
            }
            assertThat(kafka.read("follows.dlq")).hasSize(lettersBefore);
        }
    }

    @Test
    void connectionsThatBreakAgainAndAgainLoseNothing() throws Exception {
        try (var kafka = KafkaProbe.ofApplication();
                var database = Database.ofApplication()) {
            var lettersBefore = kafka.read("follows.dlq").size();
            var followers = Stream.generate(UUID::randomUUID).limit(60).toList();

            for (var follower : followers) {
                Events.send(kafka, follow(follower, Relation.FOLLOWING, 1));
                database.endSessions();
            }

            for (var follower : followers) {
                eventually()
                        .untilAsserted(
                                () ->
                                        assertThat(database.projected(key(follower)))
                                                .containsExactly("FOLLOWING 1"));
            }
            assertThat(kafka.read("follows.dlq")).hasSize(lettersBefore);
        }
    }

    /** Law 3. */
    @Test
    void deliveryIsAtLeastOnceAndSecondDeliveryChangesNothing() throws Exception {
        try (var kafka = KafkaProbe.ofApplication();
                var database = Database.ofApplication()) {
            Events.send(kafka, follow(bob, Relation.FOLLOWING, 1));
            Events.send(kafka, follow(bob, Relation.NONE, 2));
            Events.send(kafka, follow(bob, Relation.FOLLOWING, 1));
            Events.send(kafka, follow(bob, Relation.NONE, 2));
            Events.send(kafka, follow(bob, Relation.FOLLOWING, 1));

            eventually().until(() -> database.arrivals(key(bob)).size() == 5);
            assertThat(database.projected(key(bob))).containsExactly("NONE 2");
        }
    }

    @Test
    void stateOfALaterEpochWinsOverAHigherVersion() throws Exception {
        try (var kafka = KafkaProbe.ofApplication();
                var database = Database.ofApplication()) {
            var restored = follow(bob, Relation.FOLLOWING, 1);
            var headers = Events.headers(restored.type().ceType());

            Events.send(kafka, follow(bob, Relation.NONE, 7));
            headers.put("epoch", "2");
            kafka.send("follows", restored.key(), EventJson.write(restored), headers);

            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(database.projected(key(bob)))
                                            .containsExactly("FOLLOWING 1"));
        }
    }

    private static List<String> projected(UUID follower) throws SQLException {
        try (var database = Database.ofApplication()) {
            return database.projected(key(follower));
        }
    }

    private double retries() {
        return metrics.find("delivery.retries").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
