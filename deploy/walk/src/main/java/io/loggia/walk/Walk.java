package io.loggia.walk;

import io.loggia.walk.company.BadInputException;
import io.loggia.walk.installation.NothingRunsException;
import io.loggia.walk.screen.NoChromiumException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The verbs {@code walk}, {@code load}, {@code compare}, {@code shots}, {@code bench} and {@code
 * rebuild} of {@code ./loggia}. Ends with 0 if all is as it must be, 1 if something is not, 2 if it
 * was asked wrongly or for something that is not there.
 */
@Command(
        name = "loggia",
        mixinStandardHelpOptions = true,
        description = "Tries a running installation.",
        subcommands = {
            WalkCommand.class,
            LoadCommand.class,
            CompareCommand.class,
            ShotsCommand.class,
            BenchCommand.class,
            RebuildCommand.class
        },
        synopsisSubcommandLabel = "(walk | load | compare | shots | bench | rebuild)")
public final class Walk {

    private Walk() {}

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Walk())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Walk::explain)
                .execute(arguments);
    }

    private static int explain(Exception e, CommandLine command, ParseResult asked) {
        var expected =
                e instanceof BadInputException
                        || e instanceof NothingRunsException
                        || e instanceof NoChromiumException;
        command.getErr().println(expected ? e.getMessage() : e.toString());
        return expected ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
