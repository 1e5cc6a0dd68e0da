package io.loggia.walk;

import io.loggia.walk.screen.Shots;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "shots",
        mixinStandardHelpOptions = true,
        description = "Takes a picture of each screen, light and dark, at a desk and on a phone.")
final class ShotsCommand implements Callable<Integer> {

    @Mixin private InstallationOption installation = new InstallationOption();

    @Parameters(paramLabel = "DIR", description = "Where the pictures and index.html go.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        return new Shots(installation.read(), folder, System.out).take() ? 0 : 1;
    }
}
