package io.loggia.walk.journey;

import io.loggia.walk.door.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * People who go on reading and writing, each at their own pace, from the beginning to the end; and
 * what became of each request. What they post they delete.
 */
final class Bustle implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final List<String> PAGES =
            List.of("/api/session", "/api/timelines/home", "/api/timelines/company", "/api/me");

    private final List<Person> people;
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger loggedOut = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    private static final class Person {

        private final Someone someone;
        private final AtomicInteger rounds = new AtomicInteger();
        private final Thread thread;

        Person(Someone someone, Bustle bustle) {
            this.someone = someone;
            this.thread = Thread.ofVirtual().unstarted(() -> bustle.goOn(this));
        }
    }

    Bustle(List<Someone> people) {
        this.people = people.stream().map(one -> new Person(one, this)).toList();
    }

    void begin() {
        people.forEach(person -> person.thread.start());
    }

    /** How often each of them has done all that they do, at least. */
    int rounds() {
        return people.stream().mapToInt(person -> person.rounds.get()).min().orElse(0);
    }

    /** The first of what did not go well. */
    List<String> failures() {
        return failures.stream().limit(5).toList();
    }

    String report() {
        return "%d people: %d reads, %d writes, %d failed, %d logged out"
                .formatted(
                        people.size(), reads.get(), writes.get(), failures.size(), loggedOut.get());
    }

    @Override
    public void close() {
        ended = true;
        for (var person : people) {
            try {
                person.thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void goOn(Person person) {
        while (!ended) {
            PAGES.forEach(page -> read(() -> person.someone.visitor().get(page)));
            post(person.someone);
            person.rounds.incrementAndGet();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void read(Supplier<Answer> request) {
        reads.incrementAndGet();
        tried(request, 200);
    }

    private void post(Someone author) {
        writes.incrementAndGet();
        var post = Map.<String, Object>of("text", "While keys change");
        var answer = tried(() -> author.publish(post, UUID.randomUUID().toString()), 201);
        if (answer.isPresent()) {
            writes.incrementAndGet();
            var id = answer.get().json().required("id").asText();
            tried(() -> author.visitor().delete("/api/posts/" + id), 204);
        }
    }

    /** The answer, if it is as it should be. */
    private Optional<Answer> tried(Supplier<Answer> request, int status) {
        try {
            var answer = request.get();
            if (answer.status() == status) {
                return Optional.of(answer);
            }
            loggedOut.addAndGet(answer.status() == 401 ? 1 : 0);
            failures.add("%s: %d %s".formatted(answer.request(), answer.status(), answer.text()));
        } catch (RuntimeException e) {
            failures.add(e.toString());
        }
        return Optional.empty();
    }
}
