package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Looks at somebody's home timeline again and again, as far down as anything is awaited, and notes
 * when each post was first seen.
 */
final class HomeWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MOST_PAGES = 100;

    private final Someone reader;
    private final Supplier<Set<String>> awaited;
    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();
    private final Thread thread = Thread.ofVirtual().unstarted(this::watch);
    private volatile boolean ended;

    /** Begins to look, each time as far down as the oldest post that is awaited and not seen. */
    HomeWatch(Someone reader, Supplier<Set<String>> awaited) {
        this.reader = reader;
        this.awaited = awaited;
        look();
        thread.start();
    }

    /** By the ids of the posts, in the time of {@link System#nanoTime}. */
    Map<String, Long> seenAt() {
        return seenAt;
    }

    /** Waits until all of them have been seen, or the time is over. */
    void await(Collection<String> posts, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!seenAt.keySet().containsAll(posts) && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (!ended) {
            look();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Ids sort as the timeline does, and posts may overtake each other on their way. */
    private void look() {
        var oldest =
                awaited.get().stream()
                        .filter(post -> !seenAt.containsKey(post))
                        .min(Comparator.naturalOrder());
        var query = "?limit=100";
        for (var pages = 0; pages < MOST_PAGES; pages++) {
            var page = reader.visitor().get("/api/timelines/home" + query).expect(200).json();
            var last = note(page, System.nanoTime());
            if (!page.hasNonNull("nextCursor")
                    || oldest.filter(post -> post.compareTo(last) < 0).isEmpty()) {
                return;
            }
            var cursor = page.get("nextCursor").asText();
            query = "?limit=100&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        }
    }

    /** The id of the last one. */
    private String note(JsonNode page, long now) {
        var last = "";
        for (var post : page.required("items")) {
            last = post.required("id").asText();
            seenAt.putIfAbsent(last, now);
        }
        return last;
    }
}
