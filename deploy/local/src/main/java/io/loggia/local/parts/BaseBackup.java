package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;

/**
 * A copy of PostgreSQL's data folder, made while it runs: PostgreSQL's low-level backup, which
 * needs no program beside the server's. The copy is whole together with the log that was archived
 * while it was made.
 */
public final class BaseBackup {

    /** Folders whose content is of the running server alone. */
    private static final Set<String> EMPTY =
            Set.of(
                    "pg_wal",
                    "pg_replslot",
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private BaseBackup() {}

    /** Copies, waits until the log that belongs to it is archived, and says when that was. */
    public static Instant take(PostgresServer server, Place place, Path target) {
        Path data = place.folder("postgres").resolve("data");
        try (Connection session = server.connect();
                Statement statement = session.createStatement()) {
            statement.execute("SELECT pg_backup_start('loggia', fast => true)");
            copy(data, target);
            ResultSet stop =
                    statement.executeQuery(
                            "SELECT labelfile, clock_timestamp() FROM pg_backup_stop(true)");
            stop.next();
            Files.writeString(target.resolve("backup_label"), stop.getString(1));
            return stop.getTimestamp(2).toInstant();
        } catch (SQLException | IOException e) {
            throw new PartFailure("Cannot copy " + data + ": " + e.getMessage(), e);
        }
    }

    /** Gives a folder and all in it to whoever PostgreSQL runs as. */
    public static void give(Path folder) {
        Unprivileged.here().own(folder);
    }

    private static void copy(Path data, Path target) throws IOException {
        Files.walkFileTree(data, new Copying(data, target));
    }

    /** A file that has gone meanwhile is one that the log does not need. */
    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path data;
        private final Path target;

        Copying(Path data, Path target) {
            this.data = data;
            this.target = target;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            if (!belongs(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Files.copy(folder, copyOf(folder), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (belongs(file)) {
                try {
                    Files.copy(file, copyOf(file), StandardCopyOption.COPY_ATTRIBUTES);
                } catch (NoSuchFileException e) {
                    return visitFileFailed(file, e);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException && !Files.exists(file)) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        private Path copyOf(Path file) {
            return target.resolve(data.relativize(file).toString());
        }

        private boolean belongs(Path file) {
            Path inside = data.relativize(file);
            return !(inside.getNameCount() > 1 && EMPTY.contains(inside.getName(0).toString()))
                    && !LEFT_OUT.contains(inside.toString())
                    && !inside.endsWith("pgsql_tmp");
        }
    }
}
