package io.loggia.walk.journey;

import io.loggia.walk.door.Http;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How often a page is answered, asked by many at once who each wait for the answer. */
final class Throughput {

    private static final int AT_ONCE = 64;

    private Throughput() {}

    /** Answers in a second; anything but a whole page is a failure. */
    static double of(URI page, Duration time) {
        var end = System.nanoTime() + time.toNanos();
        Callable<Long> asking = () -> ask(page, end);
        var started = System.nanoTime();
        var askers = new ArrayList<Future<Long>>();
        var answers = 0L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < AT_ONCE; i++) {
                askers.add(threads.submit(asking));
            }
            for (var asker : askers) {
                answers += asker.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(page + " fails: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
        return answers / ((System.nanoTime() - started) / 1e9);
    }

    private static long ask(URI page, long end) {
        var answers = 0L;
        while (System.nanoTime() - end < 0) {
            Http.send(HttpRequest.newBuilder(page).header("Accept-Language", "en")).expect(200);
            answers++;
        }
        return answers;
    }
}
