package io.loggia.local;

import io.loggia.local.deadletters.Letter;
import io.loggia.local.deadletters.LetterBox;
import io.loggia.local.deadletters.Return;
import io.loggia.local.house.Installation;
import io.loggia.local.parts.PartFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What consumers parked: which records, why, and back with them. */
@Command(
        name = "dlq",
        description = "Lists, shows and puts back what consumers could not apply.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(list | show | retry)")
final class DlqCommand implements Runnable {

    private static final String TOPIC = "the topic that it was parked of, such as posts";
    private static final int NOT_DONE = 1;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "list, show or retry?");
        }
    }

    @Command(
            name = "list",
            description = "One line for each: place, when, why, type, key.",
            mixinStandardHelpOptions = true)
    int list(
            @Mixin InstallationOptions options,
            @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "of one topic alone")
                    @Nullable String topic) {
        try (LetterBox box = box(installation(options))) {
            List<String> topics = topic == null ? box.topics() : List.of(topic);
            int count = 0;
            for (String one : topics) {
                List<Letter> letters = box.of(one);
                letters.forEach(letter -> System.out.println(line(letter)));
                count += letters.size();
            }
            System.out.println(count + " parked");
        }
        return 0;
    }

    @Command(
            name = "show",
            description = "All of one: headers and value, as they came.",
            mixinStandardHelpOptions = true)
    int show(
            @Mixin InstallationOptions options,
            @Parameters(paramLabel = "TOPIC", description = TOPIC) String topic,
            @Parameters(paramLabel = "PARTITION") int partition,
            @Parameters(paramLabel = "OFFSET") long offset) {
        try (LetterBox box = box(installation(options))) {
            Letter letter = box.at(topic, partition, offset);
            System.out.println(line(letter));
            System.out.println("key: " + letter.key());
            letter.headers().forEach(System.out::println);
            System.out.println();
            System.out.println(letter.value());
        }
        return 0;
    }

    @Command(
            name = "retry",
            description = "Puts one back, or all of a topic that are not out of date.",
            mixinStandardHelpOptions = true)
    int retry(
            @Mixin InstallationOptions options,
            @Option(names = "--all", description = "All of the topic, in their order.") boolean all,
            @Parameters(paramLabel = "TOPIC", description = TOPIC) String topic,
            @Parameters(paramLabel = "PARTITION", arity = "0..1") @Nullable Integer partition,
            @Parameters(paramLabel = "OFFSET", arity = "0..1") @Nullable Long offset) {
        boolean one = partition != null && offset != null;
        if (spec != null && (all == one || (all && partition != null))) {
            throw new ParameterException(
                    spec.commandLine(), "Either PARTITION and OFFSET of one, or --all");
        }
        Installation installation = installation(options);
        try (LetterBox box = box(installation);
                Return back = new Return(box, installation.kafka())) {
            List<Letter> letters =
                    partition != null && offset != null
                            ? List.of(box.at(topic, partition, offset))
                            : box.of(topic);
            return putBack(letters, back, all);
        }
    }

    private static int putBack(List<Letter> letters, Return back, boolean all) {
        int count = 0;
        for (Letter letter : letters) {
            Return.Outcome outcome = back.putBack(letter);
            System.out.println(outcome.words());
            count += outcome.putBack() ? 1 : 0;
        }
        System.out.println(count + " put back, " + (letters.size() - count) + " not");
        return all || count == letters.size() ? 0 : NOT_DONE;
    }

    private static String line(Letter letter) {
        return "%-28s %s  %-15s %s  %s  %s"
                .formatted(
                        letter.place(),
                        letter.parkedAt(),
                        letter.reason(),
                        letter.detail(),
                        letter.type(),
                        letter.key());
    }

    private static Installation installation(InstallationOptions options) {
        return Installation.find(options.settings().place())
                .orElseThrow(() -> new PartFailure("Nothing is up here: ./loggia up"));
    }

    private static LetterBox box(Installation installation) {
        return new LetterBox(installation.kafka(), installation.topicPrefix());
    }
}
