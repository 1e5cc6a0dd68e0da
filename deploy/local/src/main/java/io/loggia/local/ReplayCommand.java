package io.loggia.local;

import static java.util.Objects.requireNonNull;

import io.loggia.local.house.Installation;
import io.loggia.local.house.Progress;
import io.loggia.local.house.Replay;
import io.loggia.local.house.Replayed;
import io.loggia.local.parts.PartFailure;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has present states sent again, and watches. */
@Command(
        name = "replay",
        description = "Sends the present state of all posts, follows, profiles and so on again.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    @Mixin private InstallationOptions options = new InstallationOptions();

    @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private Replayed what = Replayed.POSTS;

    @Option(
            names = "--to",
            paramLabel = "TOPIC",
            description = "Only on that topic, for example published-posts.")
    private @Nullable String topic;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<String> topics = topics();
        Installation installation =
                Installation.find(options.settings().place())
                        .orElseThrow(() -> new PartFailure("Nothing is up here: ./loggia up"));
        new Replay(requireNonNull(installation.databases().get(what.database())))
                .run(topics, new Progress(System.out));
        return 0;
    }

    private List<String> topics() {
        if (topic == null) {
            return what.topics();
        }
        if (!what.topics().contains(topic) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--to %s: these are told on %s"
                            .formatted(topic, String.join(" and ", what.topics())));
        }
        return List.of(topic);
    }
}
