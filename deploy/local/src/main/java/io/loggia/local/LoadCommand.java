package io.loggia.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a whole company in, and compares. */
@Command(
        name = "load",
        description = "Brings in DIR/people.csv and DIR/follows.csv, and compares.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(paramLabel = "DIR", description = "The folder with both files.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        return new Visitor(options).run(List.of("load", folder.toString()));
    }
}
