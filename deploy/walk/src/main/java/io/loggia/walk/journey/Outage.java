package io.loggia.walk.journey;

import io.loggia.walk.door.UnexpectedAnswer;
import io.loggia.walk.installation.KafkaPart;
import io.loggia.walk.installation.Progress;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Kafka is stopped, people publish all the while, Kafka comes back, and BOB looks for everything.
 */
final class Outage {

    private static final Duration CATCHING_UP = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 20;

    private final Cast cast;
    private final List<String> authors;
    private final KafkaPart kafka;
    private final Duration length;
    private final int posts;
    private final Map<String, String> acknowledged = new LinkedHashMap<>();
    private List<String> served = List.of();
    private long slowestMillis;

    Outage(Cast cast, List<String> authors, KafkaPart kafka, Duration length, int posts) {
        this.cast = cast;
        this.authors = authors;
        this.kafka = kafka;
        this.length = length;
        this.posts = posts;
    }

    List<Step> steps() {
        return List.of(
                new Step("Kafka stops", kafka::stop),
                new Step(
                        "%d posts are published in %d s".formatted(posts, length.toSeconds()),
                        this::publish),
                new Step("Kafka is back", kafka::start),
                new Step("bob's home holds them all", this::find));
    }

    String report() {
        return "acknowledged %d, slowest in %d ms%nfound %d%nmissing %d%ntwice %d"
                .formatted(
                        acknowledged.size(),
                        slowestMillis,
                        acknowledged.size() - missing(),
                        missing(),
                        twice());
    }

    String summary() {
        return "%d missing, %d twice".formatted(missing(), twice());
    }

    boolean nothingLost() {
        return acknowledged.size() == posts && missing() == 0 && twice() == 0;
    }

    /** Deletes what was published. */
    void tidy() {
        acknowledged.forEach((post, author) -> cast.named(author).delete(post));
    }

    private void publish() {
        var started = System.nanoTime();
        try (var progress = Progress.of("publishing without Kafka", posts)) {
            for (var i = 0; i < posts; i++) {
                var author = authors.get(i % authors.size());
                acknowledged.put(acknowledge(author, "Without Kafka, number " + i), author);
                progress.add(1);
                pauseUntil(started + length.toNanos() / posts * (i + 1));
            }
        }
    }

    /**
     * As a client does that wants to be sure: again with the same key, until it is acknowledged.
     */
    private String acknowledge(String author, String text) {
        var key = UUID.randomUUID().toString();
        var started = System.nanoTime();
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = cast.named(author).publish(Map.of("text", text), key).expect(201);
                slowestMillis = Math.max(slowestMillis, (System.nanoTime() - started) / 1_000_000);
                return answer.json().required("id").asText();
            } catch (UnexpectedAnswer | UncheckedIOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pauseUntil(System.nanoTime() + Duration.ofMillis(500).toNanos());
            }
        }
    }

    private void find() {
        Expect.within(
                CATCHING_UP,
                "all posts found",
                () -> {
                    served = cast.bob().wholeHome();
                    return missing();
                },
                missing -> missing == 0);
        Expect.equal(0L, twice());
    }

    private long missing() {
        var found = new HashSet<>(served);
        return acknowledged.keySet().stream().filter(post -> !found.contains(post)).count();
    }

    private long twice() {
        return (long) served.size() - new HashSet<>(served).size();
    }

    private static void pauseUntil(long moment) {
        var left = moment - System.nanoTime();
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, left)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted between two posts", e);
        }
    }
}
