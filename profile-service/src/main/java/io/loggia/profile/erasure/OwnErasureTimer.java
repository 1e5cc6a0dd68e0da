package io.loggia.profile.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Erases people who asked for it when their time is over. Any number of pods may do so at once. */
@ApplicationScoped
class OwnErasureTimer {

    private final ErasureOrderService orders;
    private final OwnErasureConfig config;

    OwnErasureTimer(ErasureOrderService orders, OwnErasureConfig config) {
        this.orders = orders;
        this.config = config;
    }

    @Scheduled(
            every = "${profile.own-erasure.look-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        int due = config.atATime();
        while (due == config.atATime()) {
            due = orders.eraseThoseWhoAsked(config.atATime());
        }
    }
}
