package io.loggia.local;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes anew what is no truth. */
@Command(
        name = "rebuild",
        description = "Makes timelines or projections anew, while everything goes on.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(
            paramLabel = "WHAT",
            description = "timelines: of everybody; projections: what services know of each other.")
    private What what = What.TIMELINES;

    private enum What {
        TIMELINES,
        PROJECTIONS
    }

    @Override
    public Integer call() {
        return new Visitor(options).run(List.of("rebuild", what.name().toLowerCase(Locale.ROOT)));
    }
}
