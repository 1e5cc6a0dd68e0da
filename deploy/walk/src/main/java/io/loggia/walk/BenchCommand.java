package io.loggia.walk;

import io.loggia.walk.journey.PublicBench;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the public site against a page that never changes.")
final class BenchCommand implements Callable<Integer> {

    private static final Duration TURN = Duration.ofMillis(500);

    @Mixin private InstallationOption installation = new InstallationOption();

    @Parameters(paramLabel = "WHAT", description = "public: what outsiders get")
    private What what = What.PUBLIC;

    private enum What {
        PUBLIC
    }

    @Override
    public Integer call() {
        return switch (what) {
            case PUBLIC -> new PublicBench(installation.read(), System.out, TURN).run() ? 0 : 1;
        };
    }
}
