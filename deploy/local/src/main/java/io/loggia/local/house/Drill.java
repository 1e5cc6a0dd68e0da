package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.ProcessLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;

/** An emergency that is tried: an installation made for it is destroyed and comes back. */
public final class Drill {

    /** What people made, by database and table. */
    private static final Map<String, String> COUNTED =
            Map.of("profile", "profile", "follow", "tie", "feed", "post");

    private final Settings settings;
    private final Progress progress;
    private final Path home;
    private final Path backups;
    private final ProcessLock lock;
    private final AtomicBoolean cleared = new AtomicBoolean();
    private House house;

    /** Fails if there is an installation, which a drill would destroy. */
    public Drill(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.home = settings.place().home();
        this.backups = home.resolveSibling(home.getFileName() + "-backups");
        if (settings.elsewhere(Settings.POSTGRES).isPresent()) {
            throw new PartFailure(
                    "A drill destroys a PostgreSQL of its own: without LOGGIA_POSTGRES_URL");
        }
        if (Files.exists(home) || Files.exists(backups)) {
            throw new PartFailure(
                    "%s is somebody's installation, which a drill would destroy: take another with --port-offset 3000"
                            .formatted(home));
        }
        this.lock =
                ProcessLock.ifFree(settings.place().folder("lock").resolve("lock"))
                        .orElseThrow(() -> new PartFailure("Another drill is on"));
        this.house = new House(settings, progress);
    }

    /**
     * Whether all came back.
     *
     * @param load fills the installation and compares
     * @param rebuild rebuilds its projections and timelines
     * @param compare compares; each ends with 0 if all is well
     */
    public boolean restore(IntSupplier load, IntSupplier rebuild, IntSupplier compare) {
        try {
            house.up();
            require(load, "load");
            Map<String, Long> before = counts();
            progress.timed("backup", "made", () -> new Backup(settings, progress).take(backups));
            house.end();
            destroy();
            Instant destroyed = Instant.now();
            new Restore(settings, progress).from(backups, Optional.empty(), true);
            house = new House(settings, progress);
            house.up();
            Duration up = Duration.between(destroyed, Instant.now());
            require(rebuild, "rebuild");
            boolean equal = compare.getAsInt() == 0;
            Map<String, Long> after = counts();
            progress.say("before %s, after %s".formatted(before, after));
            progress.say(
                    "restored and up %d s after the loss, rebuilt and compared after %d s"
                            .formatted(
                                    up.toSeconds(),
                                    Duration.between(destroyed, Instant.now()).toSeconds()));
            return equal && before.equals(after);
        } finally {
            clear();
        }
    }

    /** Ends and removes all that the drill made; once, whoever asks. */
    public void clear() {
        if (cleared.compareAndSet(false, true)) {
            house.end();
            lock.close();
            FileTree.remove(home);
            FileTree.remove(backups);
        }
    }

    /** All but the lock, which is ours. */
    private void destroy() {
        for (String name : List.of("postgres", "kafka", "redis", "keycloak")) {
            FileTree.remove(home.resolve(name));
        }
        Backup.BESIDE.forEach(name -> FileTree.remove(home.resolve(name)));
        progress.say("Destroyed.");
    }

    private static void require(IntSupplier step, String name) {
        int code = step.getAsInt();
        if (code != 0) {
            throw new PartFailure(name + " ended with " + code);
        }
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        Ground ground = Ground.of(settings);
        COUNTED.forEach(
                (database, table) ->
                        counts.put(database + "." + table, count(ground, database, table)));
        return counts;
    }

    private static long count(Ground ground, String database, String table) {
        try (Connection connection =
                        DriverManager.getConnection(
                                ground.postgres().url(database),
                                ground.postgres().admin(),
                                ground.postgres().password());
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new PartFailure("Cannot count " + table + ": " + e.getMessage(), e);
        }
    }
}
