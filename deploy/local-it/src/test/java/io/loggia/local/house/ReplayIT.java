package io.loggia.local.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Place;
import io.loggia.local.testing.RealParts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever asks for a replay sees how far it has come, in the service's own tables. */
class ReplayIT {

    private static final Path TABLES =
            Place.findRepository().resolve("events/delivery/src/main/resources/db/delivery");
    private static final RealParts PARTS = new RealParts();
    private static Installation.Database database;

    @BeforeAll
    static void makeTables() throws Exception {
        PARTS.init(Map.of("module", "replay", "parts", "postgres"));
        Map<String, String> told = PARTS.start();
        database =
                new Installation.Database(
                        told.get("quarkus.datasource.jdbc.url"),
                        told.get("quarkus.datasource.username"),
                        told.get("quarkus.datasource.password"));
        execute("V20260101_0001__create_outbox.sql");
        execute("V20261126_1810__create_replay.sql");
    }

    @AfterAll
    static void stop() {
        PARTS.stop();
    }

    @Test
    void progressIsSaidAndTheEndToo() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection service = connect()) {
            var watching =
                    threads.submit(
                            () ->
                                    new Replay(database)
                                            .run(
                                                    List.of("published-posts"),
                                                    new Progress(
                                                            new PrintStream(said, true, UTF_8))));
            Awaitility.await().until(() -> said.toString(UTF_8).contains(" 0"));
            update(service, "UPDATE replay SET sent = 200");
            Awaitility.await().until(() -> said.toString(UTF_8).contains(" 200"));
            update(service, "UPDATE replay SET sent = 321, finished_at = now()");
            watching.get();
        }

        assertThat(said.toString(UTF_8))
                .contains("published-posts", " 0\n", " 200\n")
                .endsWith(" 321, all of them\n");
    }

    @Test
    void databaseThatDoesNotAnswerIsNamed() {
        var nobody = new Installation.Database("jdbc:postgresql://localhost:1/x", "x", "x");

        assertThatThrownBy(() -> new Replay(nobody).run(List.of("posts"), new Progress(System.out)))
                .isInstanceOf(PartFailure.class)
                .hasMessageStartingWith("Cannot ask for a replay:");
    }

    private static void execute(String migration) throws Exception {
        try (Connection connection = connect()) {
            update(connection, Files.readString(TABLES.resolve(migration)));
        }
    }

    private static void update(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect() throws Exception {
        return DriverManager.getConnection(
                database.url(), database.username(), database.password());
    }
}
