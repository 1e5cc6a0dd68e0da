package io.loggia.outward.site;

import io.loggia.outward.ProblemException;
import io.loggia.outward.intake.Intake;
import io.loggia.outward.intake.Sent;
import io.loggia.outward.site.FormOutcome.Again;
import io.loggia.outward.site.FormOutcome.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes forms, and says of those that are not taken what is the matter. */
@ApplicationScoped
class FormService {

    private final Stamps stamps;
    private final Throttle throttle;
    private final Intake intake;
    private final FormConfig config;
    private final Clock clock;

    FormService(Stamps stamps, Throttle throttle, Intake intake, FormConfig config, Clock clock) {
        this.stamps = stamps;
        this.throttle = throttle;
        this.intake = intake;
        this.config = config;
        this.clock = clock;
    }

    /** A form, where it was shown for what, and who sends it. */
    record Sending(FormInput input, String purpose, String visitor) {}

    @Transactional
    public FormOutcome ask(Sending sending, Supplier<Sent.Ask> ask) {
        return take(sending, ask, intake::ask);
    }

    @Transactional
    public FormOutcome reply(Sending sending, Supplier<Sent.Reply> reply) {
        return take(sending, reply, intake::reply);
    }

    @Transactional
    public FormOutcome report(Sending sending, Supplier<Sent.Report> report) {
        return take(
                sending,
                report,
                (sent, stamp) -> {
                    intake.report(sent.replyPublicId());
                    return true;
                });
    }

    /** Puts it in with its stamp; false if that was used before. */
    private interface Door<S> {

        boolean letIn(S sent, byte[] stamp);
    }

    private <S> FormOutcome take(Sending sending, Supplier<S> content, Door<S> door) {
        FormInput input = sending.input();
        if (input.isBaited()) {
            return new Taken();
        }
        Optional<Stamps.Stamp> stamp =
                stamps.read(sending.purpose(), input.stamp()).filter(this::isFresh);
        if (stamp.isEmpty()) {
            return renewed(sending, "old");
        }
        if (age(stamp.get()).compareTo(config.earliest()) < 0) {
            return new Again(FormOutcome.UNPROCESSABLE, "fast", input.stamp());
        }
        try {
            return letIn(sending, content.get(), stamp.get().nonce(), door);
        } catch (ProblemException e) {
            String field = Objects.requireNonNullElse(e.field(), "text");
            return new Again(FormOutcome.UNPROCESSABLE, field, input.stamp());
        }
    }

    private <S> FormOutcome letIn(Sending sending, S content, byte[] nonce, Door<S> door) {
        FormInput input = sending.input();
        boolean proven = Proof.holds(input.stamp(), input.proof(), config.proofBits());
        if (!throttle.allows(sending.visitor(), proven)) {
            return new Again(FormOutcome.TOO_MANY, "many", input.stamp());
        }
        return door.letIn(content, nonce) ? new Taken() : renewed(sending, "sent");
    }

    private Again renewed(Sending sending, String word) {
        String stamp = stamps.make(sending.purpose());
        return new Again(FormOutcome.UNPROCESSABLE, word, stamp);
    }

    private boolean isFresh(Stamps.Stamp stamp) {
        Duration age = age(stamp);
        return !age.isNegative() && age.compareTo(config.latest()) <= 0;
    }

    private Duration age(Stamps.Stamp stamp) {
        return Duration.between(stamp.madeAt(), clock.instant());
    }
}
