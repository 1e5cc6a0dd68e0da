package io.loggia.events.delivery;

import static io.loggia.events.delivery.Events.ALICE;
import static io.loggia.events.delivery.Events.eventually;
import static io.loggia.events.delivery.Events.key;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.events.Relation;
import io.loggia.local.testing.KafkaProbe;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Law 2: a change and its event commit together, and what is committed is sent in order. */
@QuarkusTest
@WithRealParts
class OutboxIT {

    @Inject TieService ties;
    @Inject Outbox outbox;

    private final UUID bob = UUID.randomUUID();
    private final UUID carol = UUID.randomUUID();
    private KafkaProbe kafka;
    private Database database;

    @BeforeEach
    void connect() throws SQLException {
        kafka = KafkaProbe.ofApplication();
        database = Database.ofApplication();
    }

    @AfterEach
    void disconnect() throws SQLException {
        kafka.close();
        database.close();
    }

    @Test
    void aChangeAndItsEventCommitTogether() {
        ties.change(bob, ALICE, Relation.FOLLOWING);

        assertThatThrownBy(() -> ties.changeAndFail(bob, ALICE, Relation.NONE))
                .hasMessage("after the event was appended");
        assertThatThrownBy(() -> ties.changeAndFail(carol, ALICE, Relation.FOLLOWING))
                .hasMessage("after the event was appended");
        ties.change(bob, ALICE, Relation.REQUESTED);

        eventually().untilAsserted(() -> assertThat(versionsSent(key(bob))).hasSize(2));
        assertThat(versionsSent(key(bob))).containsExactly(1L, 2L);
        assertThat(versionsSent(key(carol))).isEmpty();
    }

    @Test
    void changeWithoutItsEventIsNeverVisible() throws SQLException {
        var transaction = QuarkusTransaction.requiringNew();

        transaction.run(
                () -> {
                    ties.changeWithin(bob, ALICE, Relation.FOLLOWING);
                    assertThat(seenFromOutside(bob)).isEmpty();
                });

        assertThat(database.list("SELECT version FROM tie WHERE key = ?", key(bob)))
                .containsExactly("1");
        eventually().untilAsserted(() -> assertThat(versionsSent(key(bob))).containsExactly(1L));
    }

    @Test
    void eventWithoutATransactionIsRefused() {
        var event = Events.follow(bob, Relation.FOLLOWING, 1);

        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void slowTransactionIsNotSkipped() throws Exception {
        var appended = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var later = ofSameShard(bob);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow =
                    threads.submit(
                            () ->
                                    QuarkusTransaction.requiringNew()
                                            .run(
                                                    () -> {
                                                        ties.changeWithin(
                                                                bob, ALICE, Relation.FOLLOWING);
                                                        appended.countDown();
                                                        await(mayCommit);
                                                    }));
            appended.await();
            ties.change(later, ALICE, Relation.FOLLOWING);
            eventually().untilAsserted(() -> assertThat(versionsSent(key(later))).hasSize(1));
            assertThat(versionsSent(key(bob))).isEmpty();
            mayCommit.countDown();
            slow.get();
        }

        eventually().untilAsserted(() -> assertThat(versionsSent(key(bob))).containsExactly(1L));
    }

    @Test
    void deliveryIsInOrderPerKey() throws Exception {
        var followers = Stream.generate(UUID::randomUUID).limit(12).toList();
        followers.forEach(follower -> ties.change(follower, ALICE, Relation.FOLLOWING));

        try (var threads = Executors.newFixedThreadPool(8)) {
            var changes =
                    followers.stream()
                            .flatMap(follower -> Collections.nCopies(24, follower).stream())
                            .map(
                                    follower ->
                                            Executors.callable(
                                                    () ->
                                                            ties.change(
                                                                    follower,
                                                                    ALICE,
                                                                    Relation.NONE)))
                            .toList();
            for (var change : threads.invokeAll(changes)) {
                change.get();
            }
        }

        var expected = LongStream.rangeClosed(1, 25).boxed().toList();
        for (var follower : followers) {
            eventually()
                    .untilAsserted(
                            () -> assertThat(versionsSent(key(follower))).isEqualTo(expected));
            eventually()
                    .untilAsserted(
                            () ->
                                    assertThat(database.arrivals(key(follower)))
                                            .hasSize(25)
                                            .isEqualTo(
                                                    expected.stream()
                                                            .map(String::valueOf)
                                                            .toList()));
        }
    }

    @Test
    void recordIsACloudEventInBinaryMode() {
        ties.change(bob, ALICE, Relation.FOLLOWING);

        eventually().untilAsserted(() -> assertThat(sent(key(bob))).hasSize(1));
        var record = sent(key(bob)).getFirst();
        assertThat(KafkaProbe.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(KafkaProbe.header(record, "ce_type")).isEqualTo("io.loggia.follow.changed.v1");
        assertThat(KafkaProbe.header(record, "ce_source")).isEqualTo("/delivery");
        assertThat(KafkaProbe.header(record, "ce_subject")).isEqualTo(key(bob));
        assertThat(KafkaProbe.header(record, "ce_time")).matches("[0-9-]+T[0-9:]+(\\.[0-9]+)?Z");
        assertThat(UUID.fromString(KafkaProbe.header(record, "ce_id")).version()).isEqualTo(7);
        assertThat(KafkaProbe.header(record, "epoch")).isEqualTo("1");
        assertThat(KafkaProbe.header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void outboxEmpties() {
        ties.change(bob, ALICE, Relation.FOLLOWING);

        eventually()
                .untilAsserted(() -> assertThat(database.list("SELECT id FROM outbox")).isEmpty());
    }

    private List<Long> versionsSent(String key) {
        return sent(key).stream()
                .map(record -> KafkaProbe.text(record).replaceAll(".*\"version\": ?(\\d+).*", "$1"))
                .map(Long::valueOf)
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> sent(String key) {
        return kafka.read("follows").stream()
                .filter(record -> new String(record.key(), UTF_8).equals(key))
                .toList();
    }

    private List<String> seenFromOutside(UUID follower) {
        try {
            return database.list(
                    "SELECT key FROM tie WHERE key = ? UNION ALL SELECT type FROM outbox"
                            + " WHERE aggregateid = ?",
                    key(follower),
                    key(follower));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static UUID ofSameShard(UUID follower) {
        while (true) {
            var other = UUID.randomUUID();
            if (Outbox.shardOf(key(other)) == Outbox.shardOf(key(follower))) {
                return other;
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
