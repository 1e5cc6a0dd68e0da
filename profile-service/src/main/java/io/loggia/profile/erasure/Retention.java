package io.loggia.profile.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Erases people who left long ago, if the company says so. Any number of pods may do so at once.
 */
@ApplicationScoped
class Retention {

    private final ErasureOrderService orders;
    private final RetentionConfig config;

    Retention(ErasureOrderService orders, RetentionConfig config) {
        this.orders = orders;
        this.config = config;
    }

    @Scheduled(
            every = "${profile.retention.look-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        config.former().ifPresent(this::eraseLeavers);
    }

    void eraseLeavers(Duration gone) {
        int due = config.atATime();
        while (due == config.atATime()) {
            due = orders.eraseLeavers(gone, config.atATime());
        }
    }
}
