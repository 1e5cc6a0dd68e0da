package io.loggia.feed.notification;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Clears away notifications that are too old. Any number of pods may do so at once. */
@ApplicationScoped
class NotificationSweep {

    private static final int AT_A_TIME = 1_000;

    private final NotificationService notifications;
    private final NotificationConfig config;
    private final Clock clock;

    NotificationSweep(NotificationService notifications, NotificationConfig config, Clock clock) {
        this.notifications = notifications;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${feed.notification.sweep-every:1h}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        Instant before = clock.instant().minus(config.keptFor());
        int cleared = AT_A_TIME;
        while (cleared == AT_A_TIME) {
            cleared = notifications.sweep(before, AT_A_TIME);
        }
    }
}
