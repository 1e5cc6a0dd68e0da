package io.loggia.local;

import io.loggia.local.house.Progress;
import io.loggia.local.house.Restore;
import io.loggia.local.house.Settings;
import io.loggia.local.parts.ProcessLock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings back what was backed up. */
@Command(
        name = "restore",
        description = "Makes an installation that does not run what it was.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(paramLabel = "DIR", description = "Where backups are kept.")
    private Path folder = Path.of("");

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "Not later than, such as 2026-11-27T01:30:00Z.")
    private @Nullable Instant until;

    @Option(names = "--replace", description = "What is there now may go.")
    private boolean replace;

    @Override
    public Integer call() {
        Settings settings = options.settings();
        Progress progress = new Progress(System.out);
        Restore restore = new Restore(settings, progress);
        Optional<ProcessLock> held =
                ProcessLock.ifFree(settings.place().folder("lock").resolve("lock"));
        if (held.isEmpty()) {
            progress.say("It runs: end it first (Ctrl-C in its terminal, or SIGTERM)");
            return 1;
        }
        try (ProcessLock _ = held.get()) {
            restore.from(folder, Optional.ofNullable(until), replace);
        }
        progress.say(
                "Restored. Now ./loggia up; it tells everybody again, and a new backup is due.");
        return 0;
    }
}
