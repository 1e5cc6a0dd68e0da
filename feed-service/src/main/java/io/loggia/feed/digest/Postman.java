package io.loggia.feed.digest;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.notification.NotificationView;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes digests, and brings them to the mail server. */
@Startup // its counts are there, at zero, before the first digest
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final LetterWriter writer;
    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final DigestConfig config;
    private final MeterRegistry metrics;

    Postman(
            LetterWriter writer,
            ReactiveMailer mailer,
            Vertx vertx,
            DigestConfig config,
            MeterRegistry metrics) {
        this.writer = writer;
        this.mailer = mailer;
        this.vertx = vertx;
        this.config = config;
        this.metrics = metrics;
        mails("sent");
        mails("failed");
    }

    /** Fails if the mail server does not take it. */
    void send(Addressee addressee, List<NotificationView> news) {
        try {
            send(mail(addressee, writer.write(addressee, news)));
            mails("sent").increment();
        } catch (RuntimeException e) {
            mails("failed").increment();
            throw e;
        }
    }

    /** The same, for somebody who waits for it. */
    void sendSample(Addressee addressee, List<NotificationView> news) {
        try {
            send(addressee, news);
        } catch (RuntimeException e) {
            LOG.warnf("digest not sent id=%s cause=%s", addressee.personId(), e.getClass());
            throw FeedProblem.UNAVAILABLE.exception();
        }
    }

    private Counter mails(String outcome) {
        return metrics.counter("digest.mails", "outcome", outcome);
    }

    /** Programs of mail stop them as RFC 8058 says, without opening a page. */
    private static Mail mail(Addressee addressee, Letter letter) {
        return Mail.withText(addressee.address(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("List-Unsubscribe", "<" + letter.stopLink() + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("Auto-Submitted", "auto-generated");
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

    /** Whether there was no server at all, so that nothing can have been sent. */
    static boolean wasAway(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
