package io.loggia.events.delivery;

import io.loggia.events.FollowChanged;
import io.loggia.events.Relation;
import io.loggia.local.testing.KafkaProbe;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Events of ties that nobody else in the test run knows. */
final class Events {

    static final UUID ALICE = UUID.fromString("019a9c3e-5f00-7a31-8c11-2f6d4b1a0001");

    private Events() {}

    static FollowChanged follow(UUID follower, Relation relation, long version) {
        return new FollowChanged(
                follower, ALICE, relation, null, version, Instant.parse("2026-11-21T10:00:00Z"));
    }

    static String key(UUID follower) {
        return follower + ":" + ALICE;
    }

    static Map<String, String> headers(String type) {
        return new HashMap<>(
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", type,
                        "ce_source", "/follow-service",
                        "ce_time", "2026-11-21T10:00:00.000Z",
                        "epoch", "1"));
    }

    static void send(KafkaProbe kafka, FollowChanged event) {
        kafka.send("follows", event.key(), EventJson.write(event), headers(event.type().ceType()));
    }

    /** The machine may be loaded: what is true in the end counts. */
    static ConditionFactory eventually() {
        return Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .pollInterval(50, TimeUnit.MILLISECONDS);
    }
}
