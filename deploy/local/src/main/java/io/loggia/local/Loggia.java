package io.loggia.local;

import io.loggia.local.parts.PartFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * Everything on one machine. Ends with 0 if all is as it must be, 1 if something is not, 2 if it
 * was asked wrongly.
 */
@Command(
        name = "loggia",
        description = "Loggia on this machine.",
        mixinStandardHelpOptions = true,
        version = "1.0.0-SNAPSHOT",
        subcommands = {
            UpCommand.class,
            TestCommand.class,
            WalkCommand.class,
            LoadCommand.class,
            CompareCommand.class,
            ShotsCommand.class,
            BenchCommand.class,
            DoctorCommand.class,
            ManifestsCommand.class,
            StatusCommand.class,
            ReplayCommand.class,
            ImagesCommand.class,
            ComposeCommand.class,
            DlqCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RebuildCommand.class,
            DrillCommand.class,
            RotateCommand.class,
            ResetCommand.class,
            PartCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Ports are moved by --port-offset, or one by one by LOGGIA_PORT_GATEWAY and so on;",
            "parts that run elsewhere are named by LOGGIA_POSTGRES_URL and so on: see",
            "deploy/local/README.md."
        })
public final class Loggia {

    private Loggia() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Loggia())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Loggia::explain)
                .execute(arguments);
    }

    private static int explain(Exception e, CommandLine command, ParseResult asked) {
        if (e instanceof PartFailure) {
            command.getErr().println(e.getMessage());
        } else {
            e.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
