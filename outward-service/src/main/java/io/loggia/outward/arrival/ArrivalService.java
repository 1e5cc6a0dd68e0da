package io.loggia.outward.arrival;

import io.loggia.outward.guest.Confirmations;
import io.loggia.outward.intake.IntakeQueue;
import io.loggia.outward.intake.Sent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Deals with one thing for each call and transaction, so that many replicas can work at once. */
@ApplicationScoped
class ArrivalService {

    private final IntakeQueue queue;
    private final Reception reception;
    private final Confirmations confirmations;
    private final Clock clock;

    ArrivalService(
            IntakeQueue queue, Reception reception, Confirmations confirmations, Clock clock) {
        this.queue = queue;
        this.reception = reception;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Transactional
    public Optional<Long> findNext() {
        return queue.findNext(clock.instant());
    }

    @Transactional
    public void deal(long id) {
        queue.lock(id).ifPresent(this::deal);
    }

    private void deal(IntakeQueue.Waiting waiting) {
        Instant now = clock.instant();
        Sent sent = waiting.sent();
        if (sent != null) {
            reception.take(sent, waiting.receivedAt(), now);
        }
        queue.markDealt(waiting.id(), now);
    }

    /** One that could not be dealt with must not keep the others waiting. */
    @Transactional
    public void postpone(long id, RuntimeException failure) {
        queue.postpone(id, clock.instant(), failure);
    }

    @Transactional
    public void forgetOld() {
        Instant now = clock.instant();
        queue.forgetOld(now);
        confirmations.forgetOld(now);
    }
}
