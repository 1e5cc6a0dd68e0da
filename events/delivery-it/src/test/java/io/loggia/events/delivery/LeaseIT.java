package io.loggia.events.delivery;

import static io.loggia.events.delivery.Events.ALICE;
import static io.loggia.events.delivery.Events.eventually;
import static io.loggia.events.delivery.Events.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Relation;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Only one drains a shard at a time; where two overlap for a moment, consumers do not go back. */
@QuarkusTest
@WithRealParts
class LeaseIT {

    @Inject OutboxConfig config;
    @Inject KafkaProducers producers;
    @Inject TieService ties;
    @Inject MeterRegistry metrics;

    private final UUID bob = UUID.randomUUID();

    @Test
    void shardHasOneLeaseholder() throws Exception {
        eventually().until(() -> !mayLead(0) && !mayLead(1) && !mayLead(2) && !mayLead(3));
    }

    @Test
    void staleLeaseholderThatSendsLateTakesNothingBack() throws Exception {
        var shard = Outbox.shardOf(key(bob));
        List<OutboxRow> stale;
        try (var lease = takeLease(shard)) {
            ties.change(bob, ALICE, Relation.FOLLOWING);
            ties.change(bob, ALICE, Relation.NONE);
            stale = lease.first(10);
            assertThat(stale).hasSize(2);
        }
        ties.change(bob, ALICE, Relation.REQUESTED);

        try (var database = Database.ofApplication();
                var lease = OutboxShard.connect(config, shard);
                var sender =
                        new OutboxSender(
                                producers.forOutbox(shard), producers.topicPrefix(), "/late", 1)) {
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(database.projected(key(bob)))
                                            .containsExactly("REQUESTED 3"));
            sender.send(stale, lease);

            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(database.arrivals(key(bob)))
                                            .containsExactly("1", "2", "3", "1", "2"));
            assertThat(database.projected(key(bob))).containsExactly("REQUESTED 3");
        }
    }

    @Test
    void leaseOfAHolderThatHangsIsFreeAfterFifteenSeconds() throws Exception {
        try (var hanging = takeLease(3)) {
            ties.change(bobOfShard(3), ALICE, Relation.FOLLOWING);

            eventually()
                    .untilAsserted(
                            () -> {
                                try (var database = Database.ofApplication()) {
                                    assertThat(
                                                    database.list(
                                                            "SELECT id FROM outbox WHERE shard = 3"))
                                            .isEmpty();
                                }
                            });
            assertThat(hanging).isNotNull();
        }
    }

    @Test
    void backlogIsAMetric() throws Exception {
        try (var lease = takeLease(Outbox.shardOf(key(bob)))) {
            ties.change(bob, ALICE, Relation.FOLLOWING);

            assertThat(metrics.get("outbox.rows").gauge().value()).isGreaterThanOrEqualTo(1);
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(metrics.get("outbox.oldest").gauge().value())
                                            .isPositive());
            assertThat(lease).isNotNull();
        }
    }

    private boolean mayLead(int shard) throws Exception {
        try (var lease = OutboxShard.connect(config, shard)) {
            return lease.acquire();
        }
    }

    /** Ends the session of the relay and is quicker than its next attempt. */
    private OutboxShard takeLease(int shard) throws Exception {
        var lease = OutboxShard.connect(config, shard);
        try (var database = Database.ofApplication()) {
            while (!lease.acquire()) {
                database.list(
                        """
                        SELECT pg_terminate_backend(pid) FROM pg_locks
                        WHERE locktype = 'advisory' AND objid = ?::int AND granted
                          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                        """,
                        shard);
            }
        }
        return lease;
    }

    private static UUID bobOfShard(int shard) {
        while (true) {
            var follower = UUID.randomUUID();
            if (Outbox.shardOf(key(follower)) == shard) {
                return follower;
            }
        }
    }
}
