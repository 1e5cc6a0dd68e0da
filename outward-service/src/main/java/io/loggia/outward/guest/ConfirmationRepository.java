package io.loggia.outward.guest;

import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Writes and reads what is not confirmed yet. */
@ApplicationScoped
class ConfirmationRepository {

    private final Session session;
    private final GuestConfig config;

    ConfirmationRepository(Session session, GuestConfig config) {
        this.session = session;
        this.config = config;
    }

    void insert(byte[] tokenHash, UUID guestRef, Unconfirmed content, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO confirmation
                            (token_hash, guest_ref, kind, language, name, words, topics,
                             addressed_to, post_public_id, created_at, expires_at)
                        VALUES (:hash, :guest, :kind, :language, :name, :words,
                            CAST(:topics AS text[]), :addressedTo, :post, :now, :expires)
                        """)
                .setParameter("hash", tokenHash)
                .setParameter("guest", guestRef)
                .setParameter("kind", content.isReply() ? "REPLY" : "ASK")
                .setParameter("language", content.language().tag())
                .setParameter("name", content.name())
                .setParameter("words", content.text())
                .setParameter("topics", content.topics().toArray(String[]::new))
                .setParameter("addressedTo", content.addressedTo(), String.class)
                .setParameter("post", content.postPublicId(), String.class)
                .setParameter("now", now)
                .setParameter("expires", now.plus(config.confirmWithin()))
                .executeUpdate();
    }

    /** Locks what a link is for, if it held at that time and was not used. */
    Optional<Confirmed> lock(byte[] tokenHash, Instant at) {
        return session
                .createNativeQuery(
                        """
                        SELECT guest_ref, language, name, words, topics, addressed_to,
                            post_public_id
                        FROM confirmation
                        WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :at
                            AND words IS NOT NULL
                        FOR UPDATE
                        """,
                        Tuple.class)
                .setParameter("hash", tokenHash)
                .setParameter("at", at)
                .getResultList()
                .stream()
                .map(ConfirmationRepository::confirmed)
                .findFirst();
    }

    void markUsed(byte[] tokenHash, Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE confirmation
                        SET used_at = :now, name = NULL, words = NULL, addressed_to = NULL
                        WHERE token_hash = :hash
                        """)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Forgets the words of what nobody has confirmed in time. */
    void forgetExpired(Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE confirmation SET name = NULL, words = NULL, addressed_to = NULL
                        WHERE expires_at <= :now AND words IS NOT NULL
                        """)
                .setParameter("now", now)
                .executeUpdate();
    }

    void forgetExpiredBefore(Instant end) {
        session.createNativeMutationQuery("DELETE FROM confirmation WHERE expires_at < :end")
                .setParameter("end", end)
                .executeUpdate();
    }

    private static Confirmed confirmed(Tuple row) {
        return new Confirmed(
                row.get(0, UUID.class),
                new Unconfirmed(
                        row.get(2, String.class),
                        row.get(3, String.class),
                        List.of(row.get(4, String[].class)),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        Language.find(row.get(1, String.class)).orElse(Language.EN)));
    }
}
