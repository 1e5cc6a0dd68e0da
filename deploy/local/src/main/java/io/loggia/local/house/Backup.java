package io.loggia.local.house;

import io.loggia.local.parts.BaseBackup;
import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Postgres;
import io.loggia.local.parts.WalArchive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Backs a running installation up, and lets PostgreSQL go on leaving its log beside the copy: until
 * the next backup, or until told to stop.
 */
public final class Backup {

    /** In the home, beside the data of PostgreSQL and Keycloak; Kafka and Redis are no truth. */
    static final List<String> BESIDE =
            List.of("secrets", "passports", "sessions", "media", "outward-media", "company-is-in");

    private final Settings settings;
    private final Progress progress;
    private final Ground ground;
    private final WalArchive archive;

    public Backup(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.ground = Ground.of(settings);
        if (Installation.find(settings.place()).isEmpty()) {
            throw new PartFailure("Nothing is up here: ./loggia up");
        }
        if (!ground.isOwn(Door.POSTGRES)) {
            throw new PartFailure(
                    "PostgreSQL runs elsewhere (%s): it is backed up there"
                            .formatted(Settings.POSTGRES));
        }
        this.archive = WalArchive.of(settings.place());
    }

    /** A new backup in that directory; from now on the log goes to it. */
    public Path take(Path directory) {
        BackupFolder backup = BackupFolder.make(directory, Clock.systemUTC().instant());
        Place place = settings.place();
        // The one before has all until this one is whole.
        List<Path> before = archive.folders();
        List<Path> both = new ArrayList<>(before);
        both.add(backup.folder());
        BaseBackup.give(backup.folder());
        archive.goTo(both);
        try {
            copy(place, backup);
        } catch (RuntimeException e) {
            archive.goTo(before);
            throw e;
        }
        archive.goTo(List.of(backup.folder()));
        return backup.folder();
    }

    private void copy(Place place, BackupFolder backup) {
        AtomicReference<Instant> end = new AtomicReference<>(Instant.EPOCH);
        progress.timed(
                "postgres",
                "copied",
                () -> end.set(BaseBackup.take(ground.postgres(), place, backup.base())));
        progress.timed("files", "copied", () -> copyBeside(place, backup));
        if (ground.isOwn(Door.KEYCLOAK)) {
            progress.timed("keycloak", "stopped, copied, started", () -> copyKeycloak(backup));
        }
        backup.write(
                new BackupFolder.Note(end.get().toString(), Postgres.version(), ground.issuer()));
    }

    /** The log is left nowhere any more; what the last backup has stays. */
    public void end() {
        archive.goTo(List.of());
    }

    private static void copyBeside(Place place, BackupFolder backup) {
        for (String name : BESIDE) {
            Path source = place.home().resolve(name);
            if (Files.exists(source)) {
                FileTree.complete(source, backup.home().resolve(name));
            }
        }
    }

    /** Its database is a file that one process at a time may open. */
    private void copyKeycloak(BackupFolder backup) {
        Absence absence = new Absence(settings, "keycloak");
        absence.begin();
        try {
            FileTree.replace(ground.keycloak().data(settings.place()), backup.keycloak());
        } finally {
            absence.end();
        }
    }
}
