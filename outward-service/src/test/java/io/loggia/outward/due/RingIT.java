package io.loggia.outward.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.loggia.local.parts.Ports;
import io.loggia.local.testing.RealParts;
import io.loggia.outward.Mailbox;
import io.loggia.outward.People;
import io.loggia.outward.WithRealParts;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What a commit makes due is done at once, and what is not committed wakes nobody. */
@QuarkusTest
@WithRealParts
class RingIT {

    private static final String LETTER =
            """
            WITH g AS (INSERT INTO guest (guest_ref, email, state, created_at)
                VALUES (gen_random_uuid(), '%s', 'NEW', now()) RETURNING guest_ref)
            INSERT INTO letter
                (letter_ref, guest_ref, kind, subject, body, created_at, give_up_at, try_at)
            SELECT gen_random_uuid(), guest_ref, 'status', 'Hello', 'Anybody there?', now(),
                now() + interval '1 hour', now() FROM g
            """;

    private static final int PATIENCE_MS = 20_000;

    private static final String ARRIVAL = "INSERT INTO intake (kind) VALUES ('ASK')";

    @Inject AgroalDataSource database;

    @Inject Vertx vertx;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String owner;

    /** Each would wait for half a second on the average if nothing rang. */
    @Test
    void letterIsSentLongBeforeTheSecondIsOver() throws SQLException {
        var waits = new ArrayList<Duration>();
        try (var mailbox = Mailbox.open()) {
            send(mailbox);
            for (var letter = 0; letter < 49; letter++) {
                waits.add(send(mailbox));
            }
        }

        waits.sort(null);
        assertThat(waits.get(waits.size() / 2)).isLessThan(Duration.ofMillis(300));
        assertThat(waits.getLast()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whatIsRolledBackWakesNobody() throws SQLException {
        var rings = rings();
        try (var connection = database.getConnection()) {
            rings.awaitListening();
            connection.setAutoCommit(false);
            run(connection, LETTER.formatted(address()));
            connection.rollback();
            run(connection, ARRIVAL);
            connection.commit();

            rings.await(Due.ARRIVALS);
            assertThat(rings.heard).doesNotContain(Due.LETTERS);
        } finally {
            rings.close();
        }
    }

    @Test
    void siteRingsWithoutAnyRightToDoMore() throws SQLException {
        var rings = rings();
        var role = RealParts.siteOf(owner);
        try (var site = DriverManager.getConnection(url, role, role)) {
            rings.awaitListening();

            run(site, ARRIVAL);

            rings.await(Due.ARRIVALS);
        } finally {
            rings.close();
        }
    }

    @Test
    void afterALostSessionEverythingIsLookedAt() throws SQLException {
        var rings = rings();
        try (var connection = database.getConnection()) {
            rings.awaitListening();

            run(
                    connection,
                    """
                    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                    WHERE datname = current_database() AND application_name = 'due-rings'
                    """);

            rings.awaitListening();
            People.eventually().untilAsserted(() -> assertThat(listening()).isEqualTo("2"));
        } finally {
            rings.close();
        }
        People.eventually().untilAsserted(() -> assertThat(listening()).isEqualTo("1"));
    }

    @Test
    void databaseThatIsAwayIsLookedForAgain() throws IOException {
        var port = Ports.free();
        var away = url.replaceFirst(":[0-9]+/", ":" + port + "/");
        var rings = new Rings(new RingRepository(vertx, away, owner, Optional.of(owner)));
        try (var server = new ServerSocket(port)) {
            server.setSoTimeout(PATIENCE_MS);
            server.accept().close();
            server.accept().close();
        } finally {
            rings.close();
        }
    }

    @Test
    void everyTriggerRingsForAWorkThatThereIs() throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                """
                                SELECT convert_from(rtrim(tgargs, '\\000'), 'UTF8') FROM pg_trigger
                                WHERE tgfoid = 'ring_due'::regproc
                                """);
                var found = query.executeQuery()) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }

        assertThat(names.stream().map(Due::valueOf))
                .contains(Due.ARRIVALS, Due.LETTERS, Due.CROSSINGS);
    }

    private Duration send(Mailbox mailbox) throws SQLException {
        var address = address();
        try (var connection = database.getConnection()) {
            run(connection, LETTER.formatted(address));
        }
        var committed = System.nanoTime();
        People.eventually()
                .pollInterval(5, TimeUnit.MILLISECONDS)
                .until(() -> mailbox.of(address).size() == 1);
        return Duration.ofNanos(System.nanoTime() - committed);
    }

    private Rings rings() {
        return new Rings(new RingRepository(vertx, url, owner, Optional.of(owner)));
    }

    private String listening() throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                """
                                SELECT count(*)::text FROM pg_stat_activity
                                WHERE datname = current_database()
                                    AND application_name = 'due-rings'
                                """);
                var found = query.executeQuery()) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Remembers what it hears. */
    private static final class Rings {

        private final RingRepository session;
        private final List<Due> heard = new CopyOnWriteArrayList<>();

        Rings(RingRepository session) {
            this.session = session;
            session.listen(heard::add);
        }

        /** Then all that is rung for is heard, and nothing is remembered of what was before. */
        void awaitListening() {
            People.eventually().until(() -> heard.containsAll(EnumSet.allOf(Due.class)));
            heard.clear();
        }

        void await(Due kind) {
            People.eventually().until(() -> heard.contains(kind));
        }

        void close() {
            session.close();
        }
    }
}
