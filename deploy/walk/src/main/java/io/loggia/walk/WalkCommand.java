package io.loggia.walk;

import io.loggia.walk.installation.KafkaCommand;
import io.loggia.walk.journey.FaultWalk;
import io.loggia.walk.journey.Walkthrough;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "walk",
        mixinStandardHelpOptions = true,
        description = "Does what people do here, step by step.")
final class WalkCommand implements Callable<Integer> {

    @Mixin private InstallationOption installation = new InstallationOption();

    @Option(
            names = "--faults",
            description = "Flushes Redis, and stops Kafka for a minute while people publish.")
    private boolean faults;

    @Override
    public Integer call() {
        var running = installation.read();
        var passed =
                faults
                        ? new FaultWalk(running, new KafkaCommand(repository()), System.out).run()
                        : new Walkthrough(running, System.out).run();
        return passed ? 0 : 1;
    }

    /** Where the command {@code ./loggia} lies; it says so itself when it runs us. */
    private static Path repository() {
        return Path.of(System.getProperty("loggia.repository", "")).toAbsolutePath();
    }
}
