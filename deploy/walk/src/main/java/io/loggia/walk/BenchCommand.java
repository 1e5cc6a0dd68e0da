package io.loggia.walk;

import io.loggia.walk.journey.ActivityBench;
import io.loggia.walk.journey.ActivityLoad;
import io.loggia.walk.journey.PublicBench;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures what is up, and says whether it is fast enough.")
final class BenchCommand implements Callable<Integer> {

    private static final Duration TURN = Duration.ofMillis(500);

    @Mixin private InstallationOption installation = new InstallationOption();

    @Parameters(
            paramLabel = "WHAT",
            description = {
                "public: what outsiders get, against a page that never changes",
                "activities: what other systems tell, and when it is in a follower's home"
            })
    private What what = What.PUBLIC;

    private enum What {
        PUBLIC,
        ACTIVITIES
    }

    @Override
    public Integer call() {
        var running = installation.read();
        var fastEnough =
                switch (what) {
                    case PUBLIC -> new PublicBench(running, System.out, TURN).run();
                    case ACTIVITIES ->
                            new ActivityBench(running, System.out, ActivityLoad.USUAL).run();
                };
        return fastEnough ? 0 : 1;
    }
}
