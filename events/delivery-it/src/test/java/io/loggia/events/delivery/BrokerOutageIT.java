package io.loggia.events.delivery;

import static io.loggia.events.delivery.Events.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Relation;
import io.loggia.local.testing.KafkaProbe;
import io.loggia.local.testing.RealParts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A broker dies and comes back, relays lose their leases to each other: nothing lost or swapped.
 */
class BrokerOutageIT {

    private static final int KEYS = 10;

    private static final RealParts PARTS = new RealParts();

    private static OutboxTable outbox;
    private static OwnBroker broker;

    private final List<UUID> followers = Stream.generate(UUID::randomUUID).limit(KEYS).toList();

    @BeforeAll
    static void start() throws Exception {
        PARTS.init(Map.of("module", "delivery-outage", "parts", "postgres"));
        outbox = OutboxTable.in(PARTS.start());
        broker = OwnBroker.start();
    }

    @AfterAll
    static void stop() throws Exception {
        try (var closing = broker;
                var closingToo = outbox) {
            assertThat(closing).isNotNull();
            assertThat(closingToo).isNotNull();
        } finally {
            PARTS.stop();
        }
    }

    @Test
    void brokerThatDiesAndComesBackLosesAndSwapsNothing() throws Exception {
        try (var relay = TestRelay.start(outbox, broker)) {
            append(1, 20);
            eventually().until(() -> outbox.rows() == 0);
            append(21, 30);
            broker.kill();
            append(31, 60);
            assertThat(outbox.rows()).isGreaterThanOrEqualTo(30 * KEYS);
            broker.startAgain();
            append(61, 80);

            eventually().until(() -> outbox.rows() == 0);
            assertThat(relay.isRunning()).isTrue();
        }

        assertThatAllArrivedInOrder(80);
    }

    @Test
    void relaysThatTakeTheLeaseFromEachOtherLoseAndSwapNothing() throws Exception {
        try (var one = TestRelay.start(outbox, broker);
                var other = TestRelay.start(outbox, broker)) {
            for (var round = 0; round < 20; round++) {
                append(10 * round + 1, 10 * round + 10);
                outbox.endSessionsOfRelays();
            }

            eventually().until(() -> outbox.rows() == 0);
            assertThat(one.isRunning() && other.isRunning()).isTrue();
        }

        assertThatAllArrivedInOrder(200);
    }

    private void append(int from, int to) throws Exception {
        for (var version = from; version <= to; version++) {
            for (var follower : followers) {
                outbox.append(Events.follow(follower, Relation.FOLLOWING, version));
            }
        }
    }

    /** Repetitions may occur; what is new must come in the order of versions. */
    private void assertThatAllArrivedInOrder(int last) {
        var expected = LongStream.rangeClosed(1, last).boxed().toList();
        var arrived = arrived();
        assertThat(arrived).hasSize(KEYS);
        arrived.values()
                .forEach(versions -> assertThat(versions).containsExactlyElementsOf(expected));
    }

    private Map<String, Set<Long>> arrived() {
        var versions = new LinkedHashMap<String, Set<Long>>();
        try (var kafka = new KafkaProbe(broker.bootstrap(), broker.topicPrefix())) {
            for (var record : kafka.read("follows")) {
                var key = new String(record.key(), UTF_8);
                if (followers.stream().noneMatch(follower -> key.equals(Events.key(follower)))) {
                    continue;
                }
                var version = KafkaProbe.text(record).replaceAll(".*\"version\": ?(\\d+).*", "$1");
                versions.computeIfAbsent(key, none -> new LinkedHashSet<>())
                        .add(Long.valueOf(version));
            }
        }
        return versions;
    }
}
