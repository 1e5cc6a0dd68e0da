package io.loggia.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries the running installation as people do. */
@Command(
        name = "walk",
        description = "Does the main job step by step against what is up.",
        mixinStandardHelpOptions = true)
final class WalkCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Option(names = "--faults", description = "Flush Redis and stop Kafka meanwhile.")
    private boolean faults;

    @Option(names = "--scim", description = "Bring 1,000 people in, change some, let some go.")
    private boolean scim;

    @Option(names = "--systems", description = "Let other systems post, and read.")
    private boolean systems;

    @Option(names = "--erasure", description = "Let somebody live here, and forget them.")
    private boolean erasure;

    @Option(names = "--rotate", description = "Change the gateway's keys while people are busy.")
    private boolean rotate;

    @Override
    public Integer call() {
        List<String> words = new ArrayList<>(List.of("walk"));
        if (faults) {
            words.add("--faults");
        }
        if (scim) {
            words.add("--scim");
        }
        if (systems) {
            words.add("--systems");
        }
        if (erasure) {
            words.add("--erasure");
        }
        if (rotate) {
            words.add("--rotate");
        }
        return new Visitor(options).run(words);
    }
}
