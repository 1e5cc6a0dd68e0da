package io.loggia.local;

import io.loggia.local.house.Drill;
import io.loggia.local.house.Progress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries for an emergency, in an installation of its own. */
@Command(
        name = "drill",
        description = "Tries what is done in an emergency.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "restore")
final class DrillCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "restore?");
        }
    }

    @Command(
            name = "restore",
            description = "Fills an installation, backs it up, destroys, restores and compares it.",
            mixinStandardHelpOptions = true)
    int restore(
            @Mixin InstallationOptions options,
            @Parameters(
                            paramLabel = "DIR",
                            arity = "0..1",
                            description = "A company to load; else there is the demo company.")
                    @Nullable Path company) {
        Visitor visitor = new Visitor(options);
        Progress progress = new Progress(System.out);
        Drill drill = new Drill(options.settings(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(drill::clear));
        boolean equal =
                drill.restore(
                        () ->
                                company == null
                                        ? visitor.run(List.of("compare"))
                                        : visitor.run(
                                                List.of(
                                                        "load",
                                                        company.toAbsolutePath().toString())),
                        () -> visitor.run(List.of("rebuild", "projections")),
                        () -> visitor.run(List.of("compare")));
        return equal ? 0 : 1;
    }
}
