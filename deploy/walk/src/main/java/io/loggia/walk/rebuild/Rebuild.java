package io.loggia.walk.rebuild;

import static java.util.stream.Collectors.toSet;

import io.loggia.walk.installation.Digestion;
import io.loggia.walk.installation.Installation;
import io.loggia.walk.installation.OwnerRepository;
import io.loggia.walk.installation.RedisStore;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rebuilds what is no truth while everything goes on. Nobody sees less meanwhile: rows stay until
 * they are told of again, and only what nobody told of goes.
 */
public final class Rebuild {

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** What each owner tells others of, for the projections that are rebuilt. */
    private static final Map<String, List<String>> TOLD =
            Map.of(
                    "profile", List.of("profiles", "memberships", "public-profiles"),
                    "follow", List.of("follows"),
                    "feed", List.of("blocks"),
                    "outward", List.of("voices", "crossings", "conversations"));

    private final Installation installation;
    private final PrintStream out;

    public Rebuild(Installation installation, PrintStream out) {
        this.installation = installation;
        this.out = out;
    }

    /** Each is built from PostgreSQL when its reader comes next. */
    public void timelines() {
        out.printf(
                "%d home timelines forgotten; each is built when it is read next%n",
                new RedisStore(installation.redis()).forgetTimelines());
    }

    /** Then the timelines, which were made from them. */
    public void projections() {
        var epochs = new LinkedHashMap<String, Long>();
        try (var digestion = new Digestion(installation)) {
            var parked = digestion.parked(topics());
            TOLD.keySet().stream().sorted().forEach(owner -> epochs.put(owner, tellAgain(owner)));
            digestion.await();
            requireNone(digestion.parked(topics()) - parked);
        }
        var rows = new ProjectionRepository(installation);
        for (var projection : Projection.values()) {
            var removed = rows.removeOlder(projection, epochs.getOrDefault(projection.owner(), 0L));
            out.printf(
                    "  %-22s %d removed that nobody told of%n",
                    projection.database() + "." + projection.table(), removed);
        }
        timelines();
    }

    private static Set<String> topics() {
        return TOLD.values().stream().flatMap(List::stream).collect(toSet());
    }

    /** What was parked was told of, and is not where it should be. */
    private static void requireNone(long parked) {
        if (parked > 0) {
            throw new IllegalStateException(
                    parked + " records were parked, so nothing was removed: ./loggia dlq list");
        }
    }

    private long tellAgain(String owner) {
        var database = new OwnerRepository(installation.database(owner));
        var epoch = database.beginEpoch();
        for (var topic : TOLD.getOrDefault(owner, List.of())) {
            var request = database.askFor(topic);
            while (!database.isTold(request)) {
                pause();
            }
            out.printf(
                    "  %-22s %d told again in epoch %d%n",
                    topic, database.countTold(request), epoch);
        }
        return epoch;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while all is told again", e);
        }
    }
}
