package io.loggia.manifests;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.local.house.Application;
import io.loggia.manifests.configuration.ConfigurationKeys;
import io.loggia.manifests.policy.World;
import io.loggia.manifests.rendered.Kubectl;
import io.loggia.manifests.rendered.NoKubectlException;
import io.loggia.manifests.rendered.Overlay;
import io.loggia.manifests.type.Typed;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The verb {@code manifests} of {@code ./loggia}. Ends with 0 if all is as it must be, 1 if
 * something is not, 2 if it was asked wrongly or kubectl is missing.
 */
@Command(
        name = "manifests",
        mixinStandardHelpOptions = true,
        description = "Renders both overlays of deploy/kubernetes, and holds them to their rules.")
public final class Manifests implements Callable<Integer> {

    @Option(names = "--repository", hidden = true, required = true)
    private Path repository = Path.of("");

    @Option(
            names = "--secrets",
            paramLabel = "OVERLAY",
            description =
                    "Writes fresh Secrets instead: for demo all that no operator makes, for"
                            + " production those that are nobody else's.")
    private @Nullable Overlay secrets;

    @Option(
            names = "--launches",
            paramLabel = "DIR",
            description =
                    "Writes instead what the applications find in environment and files, as"
                            + " production says.")
    private @Nullable Path launches;

    @Spec private @Nullable CommandSpec spec;

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Manifests())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Manifests::explain)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        var out =
                spec == null
                        ? new PrintWriter(System.out, true, UTF_8)
                        : spec.commandLine().getOut();
        if (secrets != null) {
            out.print(new FreshSecrets(world(secrets)).of(secrets));
            out.flush();
            return 0;
        }
        if (launches != null) {
            new LaunchFolder(launches).write(world(Overlay.PRODUCTION).launches());
            return 0;
        }
        return new Verdict(out).of(repository, Kubectl.require(), keys()) ? 0 : 1;
    }

    private World world(Overlay overlay) {
        var typed = Typed.of(Kubectl.require().render(repository, overlay));
        if (!typed.errors().isEmpty()) {
            throw new IllegalStateException(String.join("\n", typed.errors()));
        }
        return new World(typed.resources(), keys());
    }

    /** Read once for each module, since that takes a second. */
    private Function<String, ConfigurationKeys> keys() {
        Map<String, ConfigurationKeys> known = new ConcurrentHashMap<>();
        return module ->
                known.computeIfAbsent(
                        module, name -> ConfigurationKeys.of(repository, moduleOf(name)));
    }

    /** The probe's image is made by a module of another place. */
    static String moduleOf(String image) {
        return image.equals(Application.PROBE.process()) ? Application.PROBE.module() : image;
    }

    private static int explain(Exception e, CommandLine command, ParseResult asked) {
        command.getErr().println(told(e));
        return e instanceof NoKubectlException
                ? CommandLine.ExitCode.USAGE
                : CommandLine.ExitCode.SOFTWARE;
    }

    /** Its message; what it is where it has none. */
    static String told(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
