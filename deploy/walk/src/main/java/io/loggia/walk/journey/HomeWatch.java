package io.loggia.walk.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at somebody's home timeline again and again, as far down as there is anything new, and
 * notes when each post was first seen.
 */
final class HomeWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MOST_PAGES = 12;

    /** Posts may overtake each other: below a page without news there may be some. */
    private static final int ENOUGH_WITHOUT_NEWS = 2;

    private final Someone reader;
    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();
    private final Thread thread = Thread.ofVirtual().unstarted(this::watch);
    private volatile boolean ended;

    /** Begins to look; what stands there now counts as seen. */
    HomeWatch(Someone reader) {
        this.reader = reader;
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

    private void look() {
        var query = "?limit=100";
        var withoutNews = 0;
        for (var pages = 0; pages < MOST_PAGES; pages++) {
            var page = reader.visitor().get("/api/timelines/home" + query).expect(200).json();
            withoutNews = holdsNews(page, System.nanoTime()) ? 0 : withoutNews + 1;
            if (withoutNews == ENOUGH_WITHOUT_NEWS || !page.hasNonNull("nextCursor")) {
                return;
            }
            var cursor = page.get("nextCursor").asText();
            query = "?limit=100&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        }
    }

    private boolean holdsNews(JsonNode page, long now) {
        var news = false;
        for (var post : page.required("items")) {
            news |= seenAt.putIfAbsent(post.required("id").asText(), now) == null;
        }
        return news;
    }
}
