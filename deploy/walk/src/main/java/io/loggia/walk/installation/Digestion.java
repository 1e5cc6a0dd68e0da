package io.loggia.walk.installation;

import java.time.Duration;
import java.util.Set;

/**
 * Waits until every event has been sent and taken in. It is so when all groups stand at the end of
 * what they read, then every outbox is empty, and then the ends are still where they were: whatever
 * was on its way between would have moved one of the three.
 */
public final class Digestion implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Set<String> SENDERS = Set.of("profile", "follow", "feed", "outward");

    private final ConsumerGroups groups;
    private final OutboxRepository outboxes;

    public Digestion(Installation installation) {
        this.groups = new ConsumerGroups(installation.kafka(), installation.topicPrefix());
        this.outboxes = new OutboxRepository(SENDERS.stream().map(installation::database).toList());
    }

    /** Returns when all is digested; fails when nothing has moved for three minutes. */
    public void await() {
        var left = left();
        if (left == 0) {
            return;
        }
        try (var progress = Progress.of("digesting events", (int) left)) {
            var total = left;
            var least = left;
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (left > 0) {
                if (left < least) {
                    least = left;
                    deadline = System.nanoTime() + PATIENCE.toNanos();
                }
                if (System.nanoTime() - deadline > 0) {
                    throw new IllegalStateException(left + " events are not taken in");
                }
                progress.at((int) (total - left));
                pause();
                left = left();
            }
            progress.at((int) total);
        }
    }

    /** How many records of those topics have been parked so far, by anybody. */
    public long parked(Set<String> topics) {
        return groups.parked(topics);
    }

    @Override
    public void close() {
        groups.close();
    }

    /** Events on their way: 0 when there is none; 1 if some may have moved while we looked. */
    private long left() {
        var backlog = groups.backlog();
        var waiting = outboxes.countWaiting();
        if (backlog.behind() + waiting > 0) {
            return backlog.behind() + waiting;
        }
        return groups.backlog().ends().equals(backlog.ends()) ? 0 : 1;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while events are digested", e);
        }
    }
}
