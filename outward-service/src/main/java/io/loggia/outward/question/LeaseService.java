package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Tells of what time has done to claims, one question in a transaction; false if there is none. */
@ApplicationScoped
class LeaseService {

    private final LeaseRepository leased;
    private final QuestionWriter writer;
    private final Leases leases;

    LeaseService(LeaseRepository leased, QuestionWriter writer, Leases leases) {
        this.leased = leased;
        this.writer = writer;
        this.leases = leases;
    }

    /** Opens a question whose lease is over. */
    @Transactional
    public boolean endLapsed() {
        Instant now = leases.now();
        Optional<Question> lapsed = leased.lockLapsed(now);
        lapsed.ifPresent(question -> writer.keep(question.moved(question.stageAt(now), now)));
        return lapsed.isPresent();
    }

    /** Tells the holder of a claim that its end is near, once for each end. */
    @Transactional
    public boolean remind() {
        Instant now = leases.now();
        Optional<Question> ending = leased.lockEnding(now, leases.remindedUpTo(now));
        ending.ifPresent(
                question -> {
                    leased.noteReminded(question.id());
                    writer.keep(question.heardOf());
                });
        return ending.isPresent();
    }
}
