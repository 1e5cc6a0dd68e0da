package io.loggia.local;

import io.loggia.local.house.Backup;
import io.loggia.local.house.Progress;
import io.loggia.local.house.Settings;
import io.loggia.local.parts.ProcessLock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies what runs, and has PostgreSQL's log go on to be copied. */
@Command(
        name = "backup",
        description = "Copies all data to a new folder in DIR, and each change from then on.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Where backups are kept.")
    private @Nullable Path folder;

    @Option(names = "--end", description = "Changes are copied nowhere any more.")
    private boolean end;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path directory = folder;
        if (spec != null && end == (directory != null)) {
            throw new ParameterException(spec.commandLine(), "Either DIR or --end");
        }
        Settings settings = options.settings();
        Progress progress = new Progress(System.out);
        Backup backup = new Backup(settings, progress);
        Optional<ProcessLock> held =
                ProcessLock.ifFree(settings.place().folder("lock").resolve("backup"));
        if (held.isEmpty()) {
            progress.say("A backup is being made already: wait for it");
            return 1;
        }
        try (ProcessLock _ = held.get()) {
            if (directory == null) {
                backup.end();
                progress.say("Changes are copied nowhere any more.");
            } else {
                progress.say(
                        "Backed up in %s, which each change follows within a minute"
                                .formatted(backup.take(directory)));
            }
        }
        return 0;
    }
}
