package io.loggia.walk;

import io.loggia.walk.installation.Installation;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which installation is meant: mostly the one that {@code ./loggia up} started here. */
final class InstallationOption {

    @Option(
            names = "--installation",
            paramLabel = "FILE",
            defaultValue = ".loggia/run/installation.json",
            description = "What ./loggia up has noted of itself (${DEFAULT-VALUE}).")
    private Path file = Path.of(".loggia/run/installation.json");

    Installation read() {
        return Installation.read(file);
    }
}
