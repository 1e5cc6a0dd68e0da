package io.loggia.walk;

import io.loggia.local.house.Rotation;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.KafkaCommand;
import io.loggia.walk.journey.ErasureWalk;
import io.loggia.walk.journey.FaultWalk;
import io.loggia.walk.journey.RotationWalk;
import io.loggia.walk.journey.ScimWalk;
import io.loggia.walk.journey.SystemsWalk;
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

    @Option(
            names = "--scim",
            description = "Brings 1,000 people in by SCIM, changes 100, lets 10 go, and again.")
    private boolean scim;

    @Option(
            names = "--systems",
            description = "Lets other systems of the company tell what is new, and read.")
    private boolean systems;

    @Option(
            names = "--erasure",
            description =
                    "Lets somebody do what people do, has them forgotten, and looks for them.")
    private boolean erasure;

    @Option(
            names = "--rotate",
            description = "Changes the gateway's keys three times while people read and write.")
    private boolean rotate;

    @Override
    public Integer call() {
        var running = installation.read();
        return run(running) ? 0 : 1;
    }

    private boolean run(Installation running) {
        if (scim) {
            return new ScimWalk(running, ScimWalk.PEOPLE, System.out).run();
        }
        if (systems) {
            return new SystemsWalk(running, System.out).run();
        }
        if (erasure) {
            return new ErasureWalk(running, System.out).run();
        }
        if (rotate) {
            return new RotationWalk(running, Rotation.HERE, System.out).run();
        }
        return faults
                ? new FaultWalk(running, new KafkaCommand(repository()), System.out).run()
                : new Walkthrough(running, System.out).run();
    }

    /** Where the command {@code ./loggia} lies; it says so itself when it runs us. */
    private static Path repository() {
        return Path.of(System.getProperty("loggia.repository", "")).toAbsolutePath();
    }
}
