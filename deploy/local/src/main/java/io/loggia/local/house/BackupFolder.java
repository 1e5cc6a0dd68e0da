package io.loggia.local.house;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.loggia.local.parts.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One backup: {@code base} is PostgreSQL's data folder, {@code wal} its log since, {@code keycloak}
 * Keycloak's data folder, {@code home} what is beside them in the installation's home, and {@code
 * backup.json}, which is written last.
 */
record BackupFolder(Path folder) {

    private static final String NOTE = "backup.json";
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** What is to be known before it is restored; times are those of PostgreSQL. */
    record Note(String endedAt, String postgres, String provider) {

        Instant end() {
            return Instant.parse(endedAt);
        }
    }

    /** A new one, which only its owner may read. */
    static BackupFolder make(Path directory, Instant now) {
        BackupFolder made =
                new BackupFolder(directory.toAbsolutePath().normalize().resolve(NAME.format(now)));
        try {
            Files.createDirectories(made.folder.getParent());
            Files.createDirectory(
                    made.folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            Files.createDirectory(made.wal());
            Files.createDirectory(made.home());
            return made;
        } catch (IOException e) {
            throw new PartFailure("Cannot make " + made.folder + ": " + e.getMessage(), e);
        }
    }

    /** The newest that is whole, and that had ended by that time. */
    static BackupFolder newest(Path directory, Optional<Instant> until) {
        List<BackupFolder> whole = whole(directory.toAbsolutePath().normalize());
        if (whole.isEmpty()) {
            throw new PartFailure("There is no whole backup in " + directory);
        }
        return whole.stream()
                .filter(one -> until.isEmpty() || !one.note().end().isAfter(until.get()))
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () ->
                                new PartFailure(
                                        "The oldest backup in %s ended at %s: nothing before that can come back"
                                                .formatted(
                                                        directory,
                                                        whole.getFirst().note().endedAt())));
    }

    private static List<BackupFolder> whole(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(child -> Files.exists(child.resolve(NOTE)))
                    .sorted()
                    .map(BackupFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + directory + ": " + e.getMessage(), e);
        }
    }

    Path base() {
        return folder.resolve("base");
    }

    Path wal() {
        return folder.resolve("wal");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    Path home() {
        return folder.resolve("home");
    }

    void write(Note note) {
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve(NOTE).toFile(), note);
        } catch (IOException e) {
            throw new PartFailure("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    Note note() {
        try {
            Note note = JSON.readValue(folder.resolve(NOTE).toFile(), Note.class);
            Instant _ = note.end();
            return note;
        } catch (IOException | DateTimeException e) {
            throw new PartFailure(
                    "%s is not what ./loggia backup writes".formatted(folder.resolve(NOTE)), e);
        }
    }
}
