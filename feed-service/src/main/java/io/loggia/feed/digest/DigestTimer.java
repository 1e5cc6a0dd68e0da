package io.loggia.feed.digest;

import io.loggia.feed.notification.NotificationView;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends the digests that are due; any number of replicas may, each takes its own. A digest counts
 * as sent before it is: what breaks off in between is told by the next one, and nothing twice.
 */
@ApplicationScoped
class DigestTimer {

    private static final Logger LOG = Logger.getLogger(DigestTimer.class);

    /** What is younger may still be on its way into the database. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final DigestService digests;
    private final DigestNews news;
    private final Postman postman;
    private final Clock clock;

    DigestTimer(DigestService digests, DigestNews news, Postman postman, Clock clock) {
        this.digests = digests;
        this.news = news;
        this.postman = postman;
        this.clock = clock;
    }

    @Scheduled(
            every = "${feed.digest.every}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        boolean reached = true;
        List<Addressee> due = digests.takeDue();
        while (reached && !due.isEmpty()) {
            reached = sendAll(due);
            due = reached ? digests.takeDue() : due;
        }
    }

    /** False if the mail server is away: it is asked again at the next look. */
    private boolean sendAll(List<Addressee> due) {
        Instant upTo = clock.instant().minus(SETTLED);
        for (int i = 0; i < due.size(); i++) {
            if (!send(due.get(i), upTo)) {
                due.subList(i, due.size()).forEach(digests::giveBack);
                return false;
            }
        }
        return true;
    }

    private boolean send(Addressee addressee, Instant upTo) {
        try {
            List<NotificationView> unread = news.between(addressee, addressee.toldUpTo(), upTo);
            if (!unread.isEmpty()) {
                postman.send(addressee, unread);
            }
            digests.markTold(addressee, upTo);
            return true;
        } catch (RuntimeException e) {
            // What a mail server says may hold an address.
            LOG.warnf(
                    "digest not sent id=%s cause=%s", addressee.personId(), e.getClass().getName());
            return !Postman.wasAway(e);
        }
    }
}
