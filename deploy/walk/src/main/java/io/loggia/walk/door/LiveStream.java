package io.loggia.walk.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A stream of server-sent events that is being read in a thread of its own, until it ends. */
public final class LiveStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Stream<String> lines;
    private final SseParser parser = new SseParser();
    private final LinkedBlockingQueue<SseEvent> events = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private LiveStream(Stream<String> lines) {
        this.lines = lines;
    }

    static LiveStream open(HttpRequest.Builder request) {
        var sse = request.setHeader("Accept", "text/event-stream").timeout(PATIENCE).build();
        try {
            var response = Http.CLIENT.send(sse, BodyHandlers.ofLines());
            refuseOther(response);
            var stream = new LiveStream(response.body());
            Thread.ofVirtual().name("live-stream").start(stream::read);
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while opening the stream", e);
        }
    }

    /** The next event that fits; those before it are dropped. */
    public SseEvent await(Predicate<SseEvent> fits, Duration within) {
        var deadline = System.nanoTime() + within.toNanos();
        try {
            while (true) {
                var left = deadline - System.nanoTime();
                var event = events.poll(Math.max(0, left), TimeUnit.NANOSECONDS);
                if (event == null) {
                    throw new IllegalStateException("no such live event within " + within);
                }
                if (fits.test(event)) {
                    return event;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an event", e);
        }
    }

    /** Waits for the server to end the stream. */
    public boolean endsWithin(Duration within) {
        try {
            return ended.await(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        lines.close();
    }

    private void read() {
        try {
            lines.forEach(line -> parser.line(line).ifPresent(events::add));
        } catch (UncheckedIOException e) {
            // A stream that is cut has ended, and that is all anybody asks of it.
        } finally {
            ended.countDown();
        }
    }

    private static void refuseOther(HttpResponse<Stream<String>> response) {
        if (response.statusCode() != 200) {
            try (var body = response.body()) {
                throw new IllegalStateException(
                        "the stream answered %d: %s"
                                .formatted(
                                        response.statusCode(),
                                        body.limit(5).reduce("", String::concat)));
            }
        }
    }
}
