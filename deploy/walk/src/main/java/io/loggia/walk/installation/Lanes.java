package io.loggia.walk.installation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same with many things, a few at a time, and keeps their order in the results. */
public final class Lanes {

    private Lanes() {}

    /** The first failure ends it all and is thrown as it came. */
    public static <T, R> List<R> map(int lanes, List<T> items, Function<T, R> step) {
        var tasks = items.stream().<Callable<R>>map(item -> () -> step.apply(item)).toList();
        try (var threads = Executors.newFixedThreadPool(lanes, Thread.ofVirtual().factory())) {
            var results = new ArrayList<R>(items.size());
            var futures = tasks.stream().map(threads::submit).toList();
            try {
                for (var future : futures) {
                    results.add(future.get());
                }
                return results;
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
