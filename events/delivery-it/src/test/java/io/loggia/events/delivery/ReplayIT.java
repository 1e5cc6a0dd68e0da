package io.loggia.events.delivery;

import static io.loggia.events.delivery.Events.ALICE;
import static io.loggia.events.delivery.Events.eventually;
import static io.loggia.events.delivery.Events.key;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.loggia.events.Relation;
import io.loggia.local.testing.KafkaProbe;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Present states are sent again, all of them, in order, and as what they are. */
@QuarkusTest
@WithRealParts
class ReplayIT {

    @Inject TieService ties;

    private KafkaProbe kafka;
    private Database database;

    @BeforeEach
    void connect() throws Exception {
        kafka = KafkaProbe.ofApplication();
        database = Database.ofApplication();
    }

    @AfterEach
    void disconnect() throws Exception {
        kafka.close();
        database.close();
    }

    @Test
    void everyAggregateIsSentAsItStandsAndChangesNothing() throws Exception {
        var bob = UUID.randomUUID();
        var many = Stream.generate(UUID::randomUUID).limit(450).toList();
        many.forEach(follower -> ties.change(follower, ALICE, Relation.FOLLOWING));
        ties.change(bob, ALICE, Relation.FOLLOWING);
        ties.change(bob, ALICE, Relation.NONE);
        eventually()
                .untilAsserted(
                        () -> assertThat(database.projected(key(bob))).containsExactly("NONE 2"));

        var id = ask("follows");

        finished(id);
        eventually()
                .untilAsserted(
                        () -> {
                            assertThat(replayed(key(bob))).containsExactly("2");
                            assertThat(many)
                                    .allSatisfy(
                                            one ->
                                                    assertThat(replayed(key(one)))
                                                            .containsExactly("1"));
                        });
        assertThat(database.projected(key(bob))).containsExactly("NONE 2");
        assertThat(database.list("SELECT sent::text FROM replay WHERE id = ?", id))
                .isEqualTo(database.list("SELECT count(*) FROM tie"));
    }

    @Test
    void replayGoesOnWhereItStood() throws Exception {
        var early = UUID.fromString("00000000-0000-4000-8000-000000000001");
        var late = UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff");
        ties.change(early, ALICE, Relation.FOLLOWING);
        ties.change(late, ALICE, Relation.FOLLOWING);

        var id =
                database.list(
                                "INSERT INTO replay (topic, position) VALUES ('follows', ?)"
                                        + " RETURNING id",
                                "ffffffff-ffff-4fff")
                        .getFirst();

        finished(Long.parseLong(id));
        eventually().untilAsserted(() -> assertThat(replayed(key(late))).isNotEmpty());
        assertThat(database.list("SELECT sent FROM replay WHERE id = ?", Long.parseLong(id)))
                .containsExactly("1");
    }

    @Test
    void stateOfAnAggregateThatIsChangingWaitsAndIsTheNewOne() throws Exception {
        var bob = UUID.randomUUID();
        ties.change(bob, ALICE, Relation.FOLLOWING);
        var changed = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var change = threads.submit(() -> changeSlowly(bob, changed, mayCommit));
            changed.await();
            var id = ask("follows");
            assertThat(
                            database.list(
                                    "SELECT id FROM replay WHERE id = ? AND finished_at IS NULL",
                                    id))
                    .isNotEmpty();
            mayCommit.countDown();
            change.get();

            finished(id);
        }

        eventually().untilAsserted(() -> assertThat(replayed(key(bob))).containsExactly("2"));
        assertThat(versions(key(bob))).containsExactly("1", "2", "2");
    }

    @Test
    void unknownTopicIsFinishedWithNothingSent() throws Exception {
        var id = ask("nobody-knows");

        finished(id);

        assertThat(database.list("SELECT sent FROM replay WHERE id = ?", id)).containsExactly("0");
    }

    private void changeSlowly(UUID follower, CountDownLatch changed, CountDownLatch mayCommit) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            ties.changeWithin(follower, ALICE, Relation.NONE);
                            changed.countDown();
                            try {
                                mayCommit.await();
                            } catch (InterruptedException e) {
                                throw new AssertionError(e);
                            }
                        });
    }

    private long ask(String topic) throws Exception {
        return Long.parseLong(
                database.list("INSERT INTO replay (topic) VALUES (?) RETURNING id", topic)
                        .getFirst());
    }

    private void finished(long id) {
        eventually()
                .untilAsserted(
                        () ->
                                assertThat(
                                                database.list(
                                                        "SELECT id FROM replay WHERE id = ?"
                                                                + " AND finished_at IS NOT NULL",
                                                        id))
                                        .isNotEmpty());
    }

    /** Versions of a key that came with the header of a replay, each once. */
    private List<String> replayed(String key) {
        return kafka.read("follows").stream()
                .filter(message -> new String(message.key(), UTF_8).equals(key))
                .filter(message -> "true".equals(KafkaProbe.header(message, "loggia-replay")))
                .map(message -> version(KafkaProbe.text(message)))
                .distinct()
                .toList();
    }

    private List<String> versions(String key) {
        return kafka.read("follows").stream()
                .filter(message -> new String(message.key(), UTF_8).equals(key))
                .map(message -> version(KafkaProbe.text(message)))
                .toList();
    }

    private static String version(String json) {
        return json.replaceAll("(?s).*\"version\": ?(\\d+).*", "$1");
    }
}
