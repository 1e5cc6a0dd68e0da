package io.loggia.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL over a base backup, on its way to a point in time by the log that was archived since.
 *
 * @param backup the folder whose {@code wal} has that log
 * @param until the point in time, or the end of that log
 */
public record RecoveringPostgres(Postgres postgres, Path backup, Optional<Instant> until)
        implements Program {

    private static final String FETCH =
            """
            #!/bin/sh
            # PostgreSQL calls it in its data folder: a piece's name, and the path where it is wanted.
            set -eu
            IFS= read -r folder < ../fetch-from
            [ -f "$folder/wal/$1.gz" ] && gzip -dc "$folder/wal/$1.gz" > "$2"
            """;

    private static final long PAUSE_MS = 200;

    @Override
    public String name() {
        return postgres.name();
    }

    @Override
    public Map<String, Integer> ports() {
        return postgres.ports();
    }

    @Override
    public String endSignal() {
        return postgres.endSignal();
    }

    @Override
    public Command prepare(Place place) {
        Path folder = place.folder(name());
        try {
            Files.writeString(folder.resolve("fetch.sh"), FETCH);
            Files.writeString(folder.resolve("fetch-from"), backup + "\n");
            Files.writeString(folder.resolve("data/recovery.signal"), "");
        } catch (IOException e) {
            throw new PartFailure("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
        BaseBackup.give(folder);
        List<String> words = new ArrayList<>(postgres.prepare(place).words());
        words.addAll(List.of("-c", "restore_command=sh ../fetch.sh %f %p"));
        words.addAll(List.of("-c", "recovery_target_action=promote"));
        // Names of time zones, "Z" too, are known to it only later.
        until.map(time -> time.toString().replace("Z", "+00"))
                .ifPresent(time -> words.addAll(List.of("-c", "recovery_target_time=" + time)));
        return Command.of(words);
    }

    @Override
    public boolean answers() {
        return postgres.answers();
    }

    /** Waits until it is there, and says when the last change was made that it has, if any. */
    public Optional<Instant> awaitEnd(Place place) {
        while (true) {
            Optional<Optional<Instant>> end = end();
            if (end.isPresent()) {
                return end.get();
            }
            if (PartProcess.find(place.folder(name())).isEmpty()) {
                throw new PartFailure(
                        "PostgreSQL ended on its way:%n%s"
                                .formatted(LogEnd.of(Starter.log(place, name()))));
            }
            pause();
        }
    }

    private Optional<Optional<Instant>> end() {
        try (Connection session = postgres.server().connect();
                Statement statement = session.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT pg_is_in_recovery(), pg_last_xact_replay_timestamp()")) {
            row.next();
            return row.getBoolean(1)
                    ? Optional.empty()
                    : Optional.of(
                            Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while PostgreSQL was on its way", e);
        }
    }
}
