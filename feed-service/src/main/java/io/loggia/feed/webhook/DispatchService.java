package io.loggia.feed.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import io.loggia.feed.carrier.Answer;
import io.loggia.feed.carrier.RetrySchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Who serves which webhook, what is next, and how it ended; nothing is sent in here. */
@ApplicationScoped
class DispatchService {

    /** Beyond the time that a receiver may take; whoever is gone for longer has lost the lease. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final LeaseRepository leases;
    private final WebhookRepository webhooks;
    private final RetrySchedule schedule;
    private final Duration duration;
    private final Clock clock;

    DispatchService(
            LeaseRepository leases, WebhookRepository webhooks, WebhookConfig config, Clock clock) {
        this.leases = leases;
        this.webhooks = webhooks;
        this.schedule = config.schedule();
        this.duration = config.timeout().plus(MARGIN);
        this.clock = clock;
    }

    /** Webhooks that have something due and that nobody serves. */
    @Transactional
    List<Lease> claim(int most) {
        return leases.claim(UuidCreator.getRandomBased(), duration, clock.instant(), most);
    }

    /** What is due of that webhook, as long as the lease lasts, which is prolonged for it. */
    @Transactional
    Optional<Errand> next(Lease lease) {
        if (!leases.renew(lease, duration)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return leases.findHead(lease.webhook(), now)
                .flatMap(
                        parcel ->
                                webhooks.findById(lease.webhook())
                                        .map(webhook -> new Errand(webhook, parcel)));
    }

    /** Keeps how it ended, and says whether the next one may go. */
    @Transactional
    boolean record(Errand errand, Answer answer) {
        Instant now = clock.instant();
        if (answer.isTaken()) {
            return leases.deliver(errand.parcel(), answer, now);
        }
        fail(errand, answer, now);
        return false;
    }

    private void fail(Errand errand, Answer answer, Instant now) {
        Parcel parcel = errand.parcel();
        Duration pause = schedule.pauseAfter(parcel.attempts() + 1, RandomGenerator.getDefault());
        Instant next = now.plus(pause);
        if (!leases.fail(parcel, answer, next)) {
            return;
        }
        if (answer.isGone()) {
            leases.pause(errand.webhook().id(), Pause.GONE);
        } else if (schedule.isOver(parcel.firstTried(), next)) {
            leases.pause(errand.webhook().id(), Pause.GAVE_UP);
        }
    }

    @Transactional
    void release(Lease lease) {
        leases.release(lease);
    }

    @Transactional
    long countWaiting() {
        return leases.countWaiting();
    }

    /** How long the oldest delivery has waited whose webhook is not paused. */
    @Transactional
    Duration longestWait() {
        return leases.findOldestWaiting()
                .map(taken -> Duration.between(taken, clock.instant()))
                .orElse(Duration.ZERO);
    }
}
