package io.loggia.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.walk.installation.Installation;
import io.loggia.walk.model.Compare;
import io.loggia.walk.rebuild.Rebuild;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Copies that know too much, and too little, beside owners who know. */
@ExtendWith({Turns.class, SharedHouse.class})
class RebuildIT {

    private static final String LOST =
            "followee_id = (SELECT id FROM author WHERE handle = 'alice') AND version > 0";

    private static Installation installation;

    @BeforeAll
    static void start(Installation running) {
        installation = running;
    }

    @Test
    void projectionsAreWhatTheirOwnersTell() throws Exception {
        var followers = count("SELECT count(*) FROM tie WHERE " + LOST);
        update(
                """
                INSERT INTO tie (follower_id, followee_id, relation, epoch, version, changed_at)
                VALUES (gen_random_uuid(), gen_random_uuid(), 'FOLLOWING', 1, 7, now())
                """);
        var ties = count("SELECT count(*) FROM tie");
        update("DELETE FROM tie WHERE " + LOST);
        var written = new ByteArrayOutputStream();

        new Rebuild(installation, new PrintStream(written, true, StandardCharsets.UTF_8))
                .projections();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("profiles", "memberships", "follows", "public-profiles", "conversations")
                .containsPattern("feed[.]tie +1 removed")
                .containsPattern("feed[.]author +0 removed")
                .containsPattern("follow[.]profile +0 removed")
                .containsPattern("outward[.]face +0 removed")
                .containsPattern("feed[.]crossing +0 removed")
                .contains("home timelines forgotten");
        assertThat(followers).isPositive();
        assertThat(count("SELECT count(*) FROM tie WHERE " + LOST)).isEqualTo(followers);
        assertThat(count("SELECT count(*) FROM tie")).isEqualTo(ties - 1);
        assertThat(new Compare(installation).run().equal()).isTrue();
    }

    @Test
    void nothingIsRemovedWhenSomethingWasParkedMeanwhile() throws Exception {
        update(
                """
                INSERT INTO tie (follower_id, followee_id, relation, epoch, version, changed_at)
                VALUES (gen_random_uuid(), gen_random_uuid(), 'FOLLOWING', 1, 7, now())
                """);
        var ties = count("SELECT count(*) FROM tie");
        var spoiling =
                new PrintStream(OutputStream.nullOutputStream()) {
                    @Override
                    public PrintStream printf(String format, Object... words) {
                        sendUnreadable();
                        return this;
                    }
                };

        assertThatThrownBy(() -> new Rebuild(installation, spoiling).projections())
                .hasMessageContaining("were parked, so nothing was removed");

        assertThat(count("SELECT count(*) FROM tie")).isEqualTo(ties);
        update("DELETE FROM tie WHERE version = 7 AND epoch = 1");
    }

    private static void sendUnreadable() {
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", installation.kafka()),
                        new StringSerializer(),
                        new StringSerializer())) {
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    installation.topicPrefix() + "follows", "nobody", "no event"));
        }
    }

    @Test
    void timelinesAreBuiltWhenTheyAreReadNext() {
        new Compare(installation).run();
        var written = new ByteArrayOutputStream();

        new Rebuild(installation, new PrintStream(written, true, StandardCharsets.UTF_8))
                .timelines();

        var comparison = new Compare(installation).run();
        assertThat(written.toString(StandardCharsets.UTF_8))
                .startsWith(comparison.people() + " home timelines forgotten");
        assertThat(comparison.report()).contains("served from Redis 0");
        assertThat(comparison.equal()).isTrue();
    }

    private static void update(String sql) throws SQLException {
        var feed = installation.database("feed");
        try (var connection =
                        DriverManager.getConnection(feed.url(), feed.username(), feed.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long count(String sql) throws SQLException {
        var feed = installation.database("feed");
        try (var connection =
                        DriverManager.getConnection(feed.url(), feed.username(), feed.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
