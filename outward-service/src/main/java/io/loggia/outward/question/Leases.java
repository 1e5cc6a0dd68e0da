package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * When claims end, from when on their holders are reminded, and which may be kept once more: all of
 * it derived from the times of a claim and the clock.
 */
@ApplicationScoped
class Leases {

    private final QuestionConfig config;
    private final Clock clock;

    Leases(QuestionConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Instant endOf(Instant start) {
        return start.plus(config.lease());
    }

    Instant remindAt(Stage.Claimed claim) {
        return claim.until().minus(config.reminder());
    }

    /** Whoever holds a lease that ends by then is reminded now. */
    Instant remindedUpTo(Instant now) {
        return now.plus(config.reminder());
    }

    /** Not twice: one that was kept ends later than a lease after it began. */
    boolean isKeepable(Stage.Claimed claim) {
        return !claim.answerWaits() && !claim.until().isAfter(endOf(claim.since()));
    }

    boolean isKeepableAt(Stage.Claimed claim, Instant now) {
        return isKeepable(claim) && !now.isBefore(remindAt(claim));
    }

    Stage.Claimed kept(Stage.Claimed claim) {
        return new Stage.Claimed(
                claim.holder(), claim.since(), endOf(claim.until()), claim.answerWaits());
    }
}
