package io.loggia.local;

import io.loggia.local.house.Settings;
import io.loggia.local.parts.Place;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which installation is meant. */
final class InstallationOptions {

    /** The variable that stands for the option, for commands that commands start. */
    static final String OFFSET = "LOGGIA_PORT_OFFSET";

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            defaultValue = "${env:LOGGIA_PORT_OFFSET:-0}",
            description = "Added to every port that no variable names (${DEFAULT-VALUE}).")
    private int offset;

    Settings settings() {
        return Settings.of(repository(), System.getenv(), offset);
    }

    int offset() {
        return offset;
    }

    /** The clone that this command belongs to, wherever it is called from. */
    static Path repository() {
        String told = System.getProperty("loggia.repository", "");
        return told.isEmpty() ? Place.findRepository() : Path.of(told);
    }
}
