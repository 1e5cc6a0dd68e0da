package io.loggia.walk.journey;

import com.example.builds.ReleaseNews;
import io.cloudevents.jackson.JsonFormat;
import io.loggia.walk.door.Answer;
import io.loggia.walk.door.Http;
import io.loggia.walk.door.ProgramLogin;
import io.loggia.walk.installation.Lanes;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sends events at even intervals, and notes when each that counts has been accepted. */
final class ActivitySender {

    private static final JsonFormat FORMAT = new JsonFormat();

    private final URI activities;
    private final ProgramLogin login;
    private final ActivityLoad load;
    private final String project = "bench-" + Walkthrough.stamp();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, Long> acceptedAt = new ConcurrentHashMap<>();
    private volatile long started;
    private volatile long ended;

    ActivitySender(URI gateway, ProgramLogin login, ActivityLoad load) {
        this.activities = gateway.resolve("/api/activities");
        this.login = login;
        this.load = load;
    }

    /** Returns when the last batch is answered. */
    void run() {
        started = System.nanoTime();
        Lanes.map(
                load.senders(),
                IntStream.range(0, load.senders()).boxed().toList(),
                sender -> {
                    send();
                    return sender;
                });
        ended = System.nanoTime();
    }

    /** By the ids of the posts, in the time of {@link System#nanoTime}; of those that count. */
    Map<String, Long> acceptedAt() {
        return acceptedAt;
    }

    /** Events that count and were not accepted. */
    int refused() {
        return refused.get();
    }

    /** From when the first batch that counts was due until the last of them was answered. */
    double seconds() {
        return Math.max(load.time().toNanos(), ended - dueAt(load.batchesToWarmUp())) / 1e9;
    }

    private void send() {
        for (var batch = next.getAndIncrement();
                batch < load.batches();
                batch = next.getAndIncrement()) {
            var body = body(batch);
            awaitUntil(dueAt(batch));
            var answer = send(body);
            if (batch >= load.batchesToWarmUp()) {
                note(answer, System.nanoTime());
            }
        }
    }

    private long dueAt(int batch) {
        return started + batch * load.intervalNanos();
    }

    private static void awaitUntil(long time) {
        for (var left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private Answer send(String body) {
        return Http.send(
                HttpRequest.newBuilder(activities)
                        .header("Authorization", "Bearer " + login.token())
                        .header("Content-Type", "application/cloudevents-batch+json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private void note(Answer answer, long at) {
        if (answer.status() != 200) {
            refused.addAndGet(load.batch());
            return;
        }
        for (var fate : answer.json().required("items")) {
            if (fate.path("fate").asText().equals("ACCEPTED")) {
                acceptedAt.put(fate.required("postId").asText(), at);
            } else {
                refused.incrementAndGet();
            }
        }
    }

    private String body(int batch) {
        return IntStream.range(0, load.batch())
                .mapToObj(place -> ReleaseNews.of(project, "1." + batch + "." + place))
                .map(event -> new String(FORMAT.serialize(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
