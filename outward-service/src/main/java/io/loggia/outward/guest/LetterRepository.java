package io.loggia.outward.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Writes and reads letters on their way. */
@ApplicationScoped
class LetterRepository {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Session session;
    private final GuestConfig config;

    LetterRepository(Session session, GuestConfig config) {
        this.session = session;
        this.config = config;
    }

    /** A letter, and where it goes. */
    record Due(UUID letterRef, String email, String subject, String body) {

        /** Not to be found in any log. */
        @Override
        public String toString() {
            return letterRef.toString();
        }
    }

    void insert(UUID guestRef, LetterText text, Instant now, Instant giveUpAt) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO letter
                            (letter_ref, guest_ref, kind, subject, body, created_at, give_up_at,
                             try_at)
                        VALUES (:id, :guest, :kind, :subject, :body, :now, :giveUpAt, :now)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("guest", guestRef)
                .setParameter("kind", text.kind())
                .setParameter("subject", text.subject())
                .setParameter("body", text.body())
                .setParameter("now", now)
                .setParameter("giveUpAt", giveUpAt)
                .executeUpdate();
    }

    /** Whether somebody has not been asked to confirm too often, by whomever. */
    boolean mayBeAskedAgain(UUID guestRef, Instant now) {
        return countAsked(guestRef, now.minus(AN_HOUR)) < config.mailsAnHour()
                && countAsked(guestRef, now.minus(A_DAY)) < config.mailsADay();
    }

    private long countAsked(UUID guestRef, Instant since) {
        return session.createNativeQuery(
                        """
                        SELECT count(*) FROM letter
                        WHERE guest_ref = :guest AND kind = 'confirm' AND created_at > :since
                        """,
                        Long.class)
                .setParameter("guest", guestRef)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * Takes one that is due, and puts it off: it comes again, later each time, unless it is sent.
     */
    Optional<Due> takeNext(Instant now, Duration longestPause) {
        return session
                .createNativeQuery(
                        """
                        UPDATE letter l SET tries = tries + 1,
                            try_at = CAST(:now AS timestamptz)
                                + least(5 * power(2, tries), :longest) * interval '1 second'
                        FROM guest g
                        WHERE g.guest_ref = l.guest_ref AND l.letter_ref = (
                            SELECT letter_ref FROM letter
                            WHERE try_at <= :now ORDER BY try_at LIMIT 1
                            FOR UPDATE SKIP LOCKED)
                        RETURNING l.letter_ref, g.email, l.subject, l.body
                        """,
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("longest", longestPause.toSeconds())
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Due(
                                        row.get(0, UUID.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        row.get(3, String.class)))
                .findFirst();
    }

    void markSent(UUID letterRef) {
        session.createNativeMutationQuery(
                        """
                        UPDATE letter SET subject = NULL, body = NULL, try_at = NULL
                        WHERE letter_ref = :id
                        """)
                .setParameter("id", letterRef)
                .executeUpdate();
    }

    /** How many nobody will ever get. */
    int giveUp(Instant now) {
        return session.createNativeMutationQuery(
                        """
                        UPDATE letter SET subject = NULL, body = NULL, try_at = NULL
                        WHERE try_at IS NOT NULL AND give_up_at <= :now
                        """)
                .setParameter("now", now)
                .executeUpdate();
    }

    void forgetWrittenBefore(Instant end) {
        session.createNativeMutationQuery(
                        "DELETE FROM letter WHERE try_at IS NULL AND created_at < :end")
                .setParameter("end", end)
                .executeUpdate();
    }
}
