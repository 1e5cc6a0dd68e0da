package io.loggia.local.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.loggia.local.parts.Databases;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Ports;
import io.loggia.local.parts.Starter;
import io.loggia.local.parts.WalArchive;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real PostgreSQL whose commits are on the disk, there and back; a provider that is not asked.
 */
@TestMethodOrder(OrderAnnotation.class)
class RestoreIT {

    private static final Path REPOSITORY = Place.findRepository();
    private static final Path TABLES =
            REPOSITORY.resolve("events/delivery/src/main/resources/db/delivery");

    private static final Progress PROGRESS = new Progress(new PrintStream(System.out, true));

    @TempDir private static Path folder;
    private static Settings settings;
    private static Path backups;

    @BeforeAll
    static void installation() throws Exception {
        Map<String, String> environment =
                Map.of(
                        Settings.OIDC,
                        "https://provider.example/realms/loggia",
                        Door.POSTGRES.variable(),
                        Integer.toString(Ports.free()));
        settings =
                new Settings(
                        new Place(REPOSITORY, folder.resolve("run")),
                        PortPlan.of(environment, 0),
                        environment);
        start();
        Databases databases = new Databases(ground().postgres());
        for (Application service : Application.services()) {
            databases.make(service.database(), service.role(), ground().databasePassword(service));
            for (String migration :
                    List.of(
                            "V20260101_0001__create_outbox.sql",
                            "V20260101_0002__create_epoch.sql",
                            "V20261126_1810__create_replay.sql")) {
                execute(service.database(), Files.readString(TABLES.resolve(migration)));
            }
        }
        execute("feed", "CREATE TABLE said (word text)");
        write("ab/picture-ab", "seen");
    }

    @AfterAll
    static void stop() {
        PartProcess.find(settings.place().folder("postgres")).ifPresent(PartProcess::end);
    }

    @Test
    @Order(1)
    void whatCannotComeBackLeavesEverythingAsItWas() throws Exception {
        backups = folder.resolve("first");
        assertThatThrownBy(() -> restore(Optional.empty(), true))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("no whole backup");
        Path made = new Backup(settings, PROGRESS).take(backups);
        execute("feed", "INSERT INTO said VALUES ('before')");
        Files.createDirectories(backups.resolve("2099-01-01T000000Z/base"));
        assertThatThrownBy(() -> restore(Optional.empty(), true))
                .hasMessageContaining("postgres still runs");
        stop();

        assertThatThrownBy(() -> restore(Optional.empty(), false))
                .hasMessageContaining("is not empty: --replace");
        assertThatThrownBy(() -> restore(Optional.of(Instant.EPOCH), true))
                .hasMessageContaining("nothing before that can come back");
        assertThatThrownBy(() -> restore(Optional.of(Instant.parse("2999-01-01T00:00:00Z")), true))
                .hasMessageContaining("The archive ends before that time");
        Path note = made.resolve("backup.json");
        String whole = Files.readString(note);
        Files.writeString(note, whole.replace("provider.", "other."));
        assertThatThrownBy(() -> restore(Optional.empty(), true))
                .hasMessageContaining("nobody would be who they were");
        Files.writeString(note, whole.replace("18.", "17."));
        assertThatThrownBy(() -> restore(Optional.empty(), true))
                .hasMessageContaining("is of PostgreSQL 17.");
        Files.writeString(note, "{}");
        assertThatThrownBy(() -> restore(Optional.empty(), true))
                .hasMessageContaining("is not what ./loggia backup writes");

        start();
        assertThat(said()).containsExactly("before");
        assertThat(folder).isDirectoryNotContaining("glob:**replaced**");
        assertThat(Files.getPosixFilePermissions(made)).hasSize(3);
    }

    @Test
    @Order(2)
    void comesBackAsOfAnyTimeSinceTheBackup() throws Exception {
        List<Path> before = WalArchive.of(settings.place()).folders();
        backups = folder.resolve("second");
        Path made = new Backup(settings, PROGRESS).take(backups);
        assertThat(before).singleElement().isNotEqualTo(made);
        assertThat(WalArchive.of(settings.place()).folders()).containsExactly(made);
        execute("feed", "INSERT INTO said VALUES ('between')");
        write("ab/later-ab", "after the copy");
        Instant between = now();
        execute("feed", "INSERT INTO said VALUES ('after')");
        stop();

        restore(Optional.of(between), true);
        start();
        List<String> then = said();
        long epoch = epoch();
        stop();
        restore(Optional.empty(), true);
        start();

        assertThat(then).containsExactly("before", "between");
        assertThat(said()).containsExactly("before", "between", "after");
        assertThat(epoch).isGreaterThan(1);
        assertThat(epoch()).isGreaterThan(epoch);
        assertThat(words("feed", "SELECT topic FROM replay ORDER BY id"))
                .containsExactly("posts", "published-posts", "outward-posts", "topics", "blocks");
        assertThat(settings.place().home().resolve("media/ab"))
                .isDirectoryContaining("glob:**picture-ab")
                .isDirectoryContaining("glob:**later-ab");
        assertThat(folder).isDirectoryNotContaining("glob:**replaced**");
        assertThat(WalArchive.of(settings.place()).folders()).isEmpty();
    }

    private static void write(String picture, String content) throws Exception {
        Path file = settings.place().folder("media").resolve(picture);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void restore(Optional<Instant> until, boolean replace) {
        new Restore(settings, PROGRESS).from(backups, until, replace);
    }

    private static void start() {
        Ground ground = ground();
        new Starter(settings.place()).start(ground.postgresPart());
        Installation.of(ground, List.of()).write(settings.place());
    }

    private static Ground ground() {
        return Ground.of(settings);
    }

    private static List<String> said() throws Exception {
        return words("feed", "SELECT word FROM said");
    }

    private static long epoch() throws Exception {
        return Long.parseLong(words("feed", "SELECT epoch FROM epoch").getFirst());
    }

    private static Instant now() throws Exception {
        return Instant.parse(
                words(
                                "feed",
                                "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                        .getFirst());
    }

    private static List<String> words(String database, String sql) throws Exception {
        List<String> words = new ArrayList<>();
        try (Connection connection = connect(database);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    private static void execute(String database, String sql) throws Exception {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database) throws Exception {
        var server = ground().postgres();
        return DriverManager.getConnection(server.url(database), server.admin(), server.password());
    }
}
