package io.loggia.feed.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loggia.feed.Events;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A post as it is told on the topic published-posts, version by version. */
record PublishedPost(UUID id) {

    static final String TOPIC = "published-posts";

    private static final String CHANGED = "published-post.changed";
    private static final String WITHDRAWN = "published-post.withdrawn";

    static PublishedPost next() {
        return new PublishedPost(UUID.randomUUID());
    }

    /** Tells the versions from the first to the last. */
    void changes(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(version -> changes(version, Map.of()));
    }

    /** With other headers than usual. */
    void changes(int version, Map<String, String> headers) {
        tell(CHANGED, json(version), headers);
    }

    void isWithdrawn(int version) {
        tell(
                WITHDRAWN,
                """
                {"postId": "%s", "version": %d, "withdrawnAt": "2026-11-21T09:47:54.304Z"}
                """
                        .formatted(id, version),
                Map.of());
    }

    private void tell(String type, String json, Map<String, String> more) {
        Map<String, String> headers = headers(type);
        headers.putAll(more);
        new Events().probe().send(TOPIC, id.toString(), json, headers);
    }

    /** Under its key, whatever it holds. */
    void tellsOddly(byte @Nullable [] value, Map<String, String> more) {
        Map<String, String> headers = headers(CHANGED);
        headers.putAll(more);
        new Events().probe().send(TOPIC, id.toString().getBytes(UTF_8), value, headers);
    }

    /** Of now. */
    static Map<String, String> headers(String type) {
        Map<String, String> headers = new HashMap<>(Events.headers(type, 1));
        headers.put("ce_time", Clock.systemUTC().instant().toString());
        return headers;
    }

    String json(int version) {
        return """
        {"postId": "%s", "authorId": "%s", "threadId": "%s", "text": "Version %d, Grüße",
         "audience": "COMPANY", "mentionIds": [], "topics": ["kafka"],
         "publishedAt": "2026-11-21T09:47:54.304Z", "version": %d}
        """
                .formatted(id, id, id, version, version);
    }

    /** The versions of it that were taken, in their order. */
    List<Integer> versionsTakenBy(Receiver receiver) {
        return receiver.taken().stream()
                .filter(message -> message.at("subject").equals(id.toString()))
                .map(message -> Integer.valueOf(message.at("data.version")))
                .toList();
    }
}
