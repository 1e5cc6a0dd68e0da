package io.loggia.walk.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.loggia.walk.installation.Digestion;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.Lanes;
import io.loggia.walk.installation.Passports;
import io.loggia.walk.installation.Progress;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Puts every person's served home timeline beside the model's: all pages, ids and order, after all
 * events have been digested. Whoever differs is looked at once more, but only if the truth itself
 * has changed meanwhile, because people went on writing.
 */
public final class Compare {

    /** As many as feed-service builds at a time; more would be answered past Redis. */
    public static final int LANES = 4;

    private static final int ATTEMPTS = 5;

    private final Installation installation;
    private final TruthRepository truths;
    private final HomeReader homes;

    public Compare(Installation installation) {
        this.installation = installation;
        this.truths = new TruthRepository(installation);
        this.homes = new HomeReader(installation.feed(), Passports.of(installation.passportKeys()));
    }

    /** Everybody. */
    public Comparison run() {
        return run(id -> true);
    }

    /** Those people only. */
    public Comparison run(Set<UUID> people) {
        return run(people::contains);
    }

    private Comparison run(Predicate<UUID> whom) {
        try (var digestion = new Digestion(installation)) {
            digestion.await();
            var truth = truths.read();
            var readers = truth.people().keySet().stream().filter(whom).sorted().toList();
            var results = compared(truth, readers);
            var sources = results.stream().collect(groupingBy(Result::source, summingInt(r -> 1)));
            var differing = differing(results);
            if (!differing.isEmpty()) {
                digestion.await();
                var now = truths.read();
                differing = now.equals(truth) ? differing : again(now, differing);
            }
            var differences = differing.stream().map(Result::difference).toList();
            return new Comparison(readers.size(), differences, sources);
        }
    }

    private List<Result> again(Truth truth, List<Result> differing) {
        return differing(compared(truth, differing.stream().map(Result::reader).toList()));
    }

    private List<Result> compared(Truth truth, List<UUID> readers) {
        var model = new Model(truth);
        try (var progress = Progress.of("comparing home timelines", readers.size())) {
            return Lanes.map(
                    LANES,
                    readers,
                    reader -> {
                        var result = compared(reader, truth, model);
                        progress.add(1);
                        return result;
                    });
        }
    }

    /**
     * A service that is busy, or for which Redis is late, answers past Redis, as right as ever, and
     * is asked again. If the timeline lies in Redis then, nobody can tell since when.
     */
    private Result compared(UUID reader, Truth truth, Model model) {
        var handle = truth.people().getOrDefault(reader, reader.toString());
        var expected = model.home(reader);
        var late = false;
        for (var attempt = 1; ; attempt++) {
            var served = homes.read(reader, handle);
            var difference = Difference.of(handle, expected, served.ids());
            var source = late ? served.source().afterLateAnswer() : served.source();
            if (served.source() != SkeletonSource.POSTGRESQL
                    || !difference.none()
                    || attempt == ATTEMPTS) {
                return new Result(reader, difference, source);
            }
            late = true;
        }
    }

    private static List<Result> differing(List<Result> results) {
        return results.stream().filter(result -> !result.difference().none()).toList();
    }

    private record Result(UUID reader, Difference difference, SkeletonSource source) {}
}
