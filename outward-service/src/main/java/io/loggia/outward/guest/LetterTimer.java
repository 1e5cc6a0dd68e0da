package io.loggia.outward.guest;

import io.loggia.outward.due.Due;
import io.loggia.outward.due.DueWork;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends the letters that are due. An address stands in no line of the log. */
@ApplicationScoped
class LetterTimer implements DueWork {

    private static final Logger LOG = Logger.getLogger(LetterTimer.class);

    /** What is left after so many waits for the next round, and others get their turn. */
    private static final int MOST = 100;

    private final LetterService letters;
    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final GuestConfig config;

    LetterTimer(LetterService letters, ReactiveMailer mailer, Vertx vertx, GuestConfig config) {
        this.letters = letters;
        this.mailer = mailer;
        this.vertx = vertx;
        this.config = config;
    }

    @Override
    public Due kind() {
        return Due.LETTERS;
    }

    @Override
    public void doDue() {
        int givenUp = letters.sweep();
        if (givenUp > 0) {
            LOG.warnf("letters given up: count=%d", givenUp);
        }
        int sent = 0;
        while (sent < MOST && sendNext()) {
            sent++;
        }
    }

    /** What a mail server says may hold an address. */
    @Override
    public String describe(Throwable failure) {
        return failure.getClass().getName();
    }

    /** A letter that cannot be sent comes again; the others are not tried before the next round. */
    private boolean sendNext() {
        Optional<LetterRepository.Due> due = letters.takeNext();
        due.ifPresent(
                letter -> {
                    send(Mail.withText(letter.email(), letter.subject(), letter.body()));
                    letters.markSent(letter.letterRef());
                });
        return due.isPresent();
    }

    /**
     * From an event loop: begun on another thread, a connection may miss what the server says
     * first, and waits for it until it is given up.
     */
    private void send(Mail mail) {
        Context loop = vertx.getOrCreateContext();
        Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(task -> loop.runOnContext(nothing -> task.run()))
                .await()
                .atMost(config.sendWithin());
    }
}
