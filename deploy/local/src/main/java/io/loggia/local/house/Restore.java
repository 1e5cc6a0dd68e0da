package io.loggia.local.house;

import io.loggia.local.parts.PartFailure;
import io.loggia.local.parts.PartProcess;
import io.loggia.local.parts.Place;
import io.loggia.local.parts.Postgres;
import io.loggia.local.parts.RecoveringPostgres;
import io.loggia.local.parts.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes an installation that does not run what it was at some time. Kafka comes back empty, and
 * whoever has read it knows more than the truth: so each database begins a new epoch, and tells its
 * present state to everybody at the next start.
 */
public final class Restore {

    private static final String UNREACHED = "recovery ended before configured recovery target";
    private static final String LOCK = "lock";

    private final Settings settings;
    private final Progress progress;
    private final Place place;

    public Restore(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.place = settings.place();
        if (settings.elsewhere(Settings.POSTGRES).isPresent()) {
            throw new PartFailure(
                    "PostgreSQL runs elsewhere (%s): it is restored there"
                            .formatted(Settings.POSTGRES));
        }
    }

    /**
     * From the newest backup in the directory that allows it; the caller holds the installation.
     *
     * @param until the time, or the end of what was archived
     * @param replace whether what is there now may go; it is put back if the restore fails
     */
    public void from(Path directory, Optional<Instant> until, boolean replace) {
        BackupFolder backup = BackupFolder.newest(directory, until);
        requireFit(backup);
        requireNothingRuns();
        List<Path> present = present();
        if (!present.isEmpty() && !replace) {
            throw new PartFailure(
                    "%s is not empty: --replace if what is there may go".formatted(place.home()));
        }
        progress.say("From " + backup.folder());
        Path aside =
                place.home()
                        .resolveSibling(
                                place.home().getFileName() + "-replaced-" + System.nanoTime());
        move(present, aside);
        try {
            restore(backup, until);
        } catch (PartFailure e) {
            move(present(), aside.resolveSibling(aside.getFileName() + "-failed"));
            FileTree.remove(aside.resolveSibling(aside.getFileName() + "-failed"));
            move(list(aside), place.home());
            FileTree.remove(aside);
            throw explained(e);
        }
        FileTree.remove(aside);
    }

    /** Parts outlive an {@code up} that was killed; their data is not to be moved away. */
    private void requireNothingRuns() {
        for (Path folder : list(place.home())) {
            if (PartProcess.find(folder).isPresent()) {
                throw new PartFailure(
                        "%s still runs, though its ./loggia up was killed: ./loggia up, then end it"
                                .formatted(folder.getFileName()));
            }
        }
    }

    private void requireFit(BackupFolder backup) {
        BackupFolder.Note note = backup.note();
        String ours = Postgres.version();
        if (!major(note.postgres()).equals(major(ours))) {
            throw new PartFailure(
                    "%s is of PostgreSQL %s, and this is %s"
                            .formatted(backup.folder(), note.postgres(), ours));
        }
        // Asking the ground would make the secrets that are about to be restored.
        String provider =
                settings.elsewhere(Settings.OIDC)
                        .orElse(settings.ports().url(Door.KEYCLOAK) + "/realms/loggia");
        if (!note.provider().equals(provider)) {
            throw new PartFailure(
                    "%s knows people of %s, and here they come from %s: nobody would be who they were"
                            .formatted(backup.folder(), note.provider(), provider));
        }
    }

    private void restore(BackupFolder backup, Optional<Instant> until) {
        progress.timed("files", "restored", () -> copy(backup));
        Ground ground = Ground.of(settings);
        RecoveringPostgres postgres =
                new RecoveringPostgres(ground.postgresPart(), backup.folder(), until);
        try {
            progress.timed(
                    "postgres",
                    "restored",
                    () -> {
                        new Starter(place).start(postgres);
                        progress.say(
                                postgres.awaitEnd(place)
                                        .map(last -> "  the last change is of " + last)
                                        .orElse("  nothing changed after the copy"));
                    });
            new Epochs(ground.postgres()).begin(progress);
        } finally {
            endPostgres();
        }
    }

    private void copy(BackupFolder backup) {
        for (String name : Backup.BESIDE) {
            Path source = backup.home().resolve(name);
            if (Files.exists(source)) {
                FileTree.replace(source, place.home().resolve(name));
            }
        }
        FileTree.replace(backup.base(), place.folder("postgres").resolve("data"));
        if (Files.isDirectory(backup.keycloak())) {
            Ground ground = Ground.of(settings);
            var _ = ground.keycloak().prepare(place);
            FileTree.replace(backup.keycloak(), ground.keycloak().data(place));
        }
    }

    private void endPostgres() {
        PartProcess.find(place.folder("postgres")).ifPresent(PartProcess::end);
        PartProcess.forget(place.folder("postgres"));
    }

    private PartFailure explained(PartFailure failure) {
        return String.valueOf(failure.getMessage()).contains(UNREACHED)
                ? new PartFailure(
                        "The archive ends before that time. Without --until all comes back that it has",
                        failure)
                : failure;
    }

    /** All that is in the home but the lock, which the caller holds. */
    private List<Path> present() {
        return Files.isDirectory(place.home())
                ? list(place.home()).stream()
                        .filter(child -> !child.endsWith(LOCK))
                        .filter(child -> !isEmptyFolder(child))
                        .toList()
                : List.of();
    }

    private static boolean isEmptyFolder(Path child) {
        return Files.isDirectory(child) && list(child).isEmpty();
    }

    private static void move(List<Path> children, Path target) {
        if (children.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(target);
            for (Path child : children) {
                Path moved = target.resolve(child.getFileName());
                FileTree.remove(moved);
                Files.move(child, moved);
            }
        } catch (IOException e) {
            throw new PartFailure("Cannot move to " + target + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new PartFailure("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String major(String version) {
        return version.replaceFirst("[.].*", "");
    }
}
