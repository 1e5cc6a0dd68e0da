package io.loggia.feed.webhook;

import io.loggia.feed.carrier.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;

/** Carries what is due of one webhook, until something is not taken or others have their turn. */
final class Round {

    private static final int MOST_AT_A_TIME = 20;

    private final DispatchService deliveries;
    private final Courier courier;
    private final Duration timeout;
    private final MeterRegistry metrics;

    Round(DispatchService deliveries, Courier courier, Duration timeout, MeterRegistry metrics) {
        this.deliveries = deliveries;
        this.courier = courier;
        this.timeout = timeout;
        this.metrics = metrics;
    }

    void go(Lease lease) {
        boolean goesOn = true;
        for (int sent = 0; goesOn && sent < MOST_AT_A_TIME; sent++) {
            Optional<Errand> errand = deliveries.next(lease);
            goesOn = errand.isPresent() && carry(errand.get());
        }
        deliveries.release(lease);
    }

    private boolean carry(Errand errand) {
        Parcel parcel = errand.parcel();
        Answer answer =
                courier.post(errand.webhook(), parcel.event().toString(), parcel.body(), timeout);
        metrics.counter("webhook.attempts", "outcome", answer.isTaken() ? "taken" : "failed")
                .increment();
        return deliveries.record(errand, answer);
    }
}
