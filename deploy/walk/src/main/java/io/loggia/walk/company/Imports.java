package io.loggia.walk.company;

import io.loggia.walk.door.Answer;
import io.loggia.walk.door.UnexpectedAnswer;
import io.loggia.walk.door.Visitor;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Sends items to one import endpoint in batches. The services journal each item under its key, so a
 * batch whose answer was lost is simply sent again.
 */
final class Imports {

    private static final int ATTEMPTS = 8;

    /** What the gateway says of a service that is away, or takes its time. */
    private static final Set<Integer> PASSING = Set.of(503, 504);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Visitor admin;
    private final String path;

    Imports(Visitor admin, String source, String what) {
        this.admin = admin;
        this.path = "/api/imports/" + source + "/" + what;
    }

    /** What became of each item; anything refused is a failure that says why. */
    Outcomes send(List<Map<String, Object>> items) {
        var outcomes = Outcomes.of(attempted(items).json());
        var refused = outcomes.refused();
        if (outcomes.byKey().size() != items.size() || !refused.isEmpty()) {
            throw new IllegalStateException(
                    "%s took %d of %d items: %s"
                            .formatted(
                                    path,
                                    outcomes.byKey().size() - refused.size(),
                                    items.size(),
                                    refused.stream().limit(3).toList()));
        }
        return outcomes;
    }

    static <T> List<Map<String, Object>> items(
            List<T> things, Function<T, Map<String, Object>> item) {
        return things.stream().map(item).toList();
    }

    private Answer attempted(List<Map<String, Object>> items) {
        for (var attempt = 1; ; attempt++) {
            try {
                return admin.post(path, Map.of("items", items)).expect(200);
            } catch (UnexpectedAnswer e) {
                if (!PASSING.contains(e.status()) || attempt == ATTEMPTS) {
                    throw e;
                }
            } catch (UncheckedIOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            pause(PAUSE.multipliedBy(attempt));
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two attempts", e);
        }
    }
}
