package io.loggia.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a picture of every screen, for a person to judge. */
@Command(
        name = "shots",
        description = "Takes a picture of each screen of what is up, and writes them to DIR.",
        mixinStandardHelpOptions = true)
final class ShotsCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(paramLabel = "DIR", description = "Where to: open DIR/index.html.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        return new Visitor(options).run(List.of("shots", folder.toString()));
    }
}
