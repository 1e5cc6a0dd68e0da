package io.loggia.outward.guest;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Once a second: sends the letters that are due. An address stands in no line of the log. */
@ApplicationScoped
class LetterTimer {

    private static final Logger LOG = Logger.getLogger(LetterTimer.class);

    /** What is left after so many waits for the next second, and others get their turn. */
    private static final int MOST = 100;

    private final LetterService letters;
    private final ReactiveMailer mailer;
    private final GuestConfig config;
    private volatile boolean waiting;

    LetterTimer(LetterService letters, ReactiveMailer mailer, GuestConfig config) {
        this.letters = letters;
        this.mailer = mailer;
        this.config = config;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        try {
            int givenUp = letters.sweep();
            if (givenUp > 0) {
                LOG.warnf("letters given up: count=%d", givenUp);
            }
            int sent = 0;
            while (sent < MOST && sendNext()) {
                sent++;
            }
            waiting = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    /** A letter that cannot be sent comes again; the others are not tried before the next tick. */
    private boolean sendNext() {
        Optional<LetterRepository.Due> due = letters.takeNext();
        due.ifPresent(
                letter -> {
                    mailer.send(Mail.withText(letter.email(), letter.subject(), letter.body()))
                            .await()
                            .atMost(config.sendWithin());
                    letters.markSent(letter.letterRef());
                });
        return due.isPresent();
    }

    /** Once for each time of trouble; what a mail server says may hold an address. */
    private void report(RuntimeException failure) {
        if (!waiting) {
            LOG.warnf("letters wait: cause=%s", failure.getClass().getName());
        }
        waiting = true;
    }
}
