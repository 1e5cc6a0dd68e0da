package io.loggia.local;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures what is up. */
@Command(
        name = "bench",
        description = "Measures what is up, and says whether it is fast enough.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(
            paramLabel = "WHAT",
            description = "public: what outsiders get; activities: what other systems tell.")
    private What what = What.PUBLIC;

    private enum What {
        PUBLIC,
        ACTIVITIES
    }

    @Override
    public Integer call() {
        return new Visitor(options).run(List.of("bench", what.name().toLowerCase(Locale.ROOT)));
    }
}
