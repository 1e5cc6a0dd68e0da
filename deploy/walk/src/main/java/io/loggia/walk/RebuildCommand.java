package io.loggia.walk;

import io.loggia.walk.rebuild.Rebuild;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Makes timelines or projections anew from what owns the truth.")
final class RebuildCommand implements Callable<Integer> {

    @Mixin private InstallationOption installation = new InstallationOption();

    @Parameters(paramLabel = "WHAT", description = "timelines or projections")
    private What what = What.TIMELINES;

    private enum What {
        TIMELINES,
        PROJECTIONS
    }

    @Override
    public Integer call() {
        var rebuild = new Rebuild(installation.read(), System.out);
        switch (what) {
            case TIMELINES -> rebuild.timelines();
            case PROJECTIONS -> rebuild.projections();
        }
        return 0;
    }
}
