package io.loggia.outward.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes and reads what outsiders have sent. */
@ApplicationScoped
class IntakeRepository {

    private final Session session;

    IntakeRepository(Session session) {
        this.session = session;
    }

    /** A row that is taken, with what it takes to read it again. */
    record Taken(long id, Instant receivedAt, IntakeRow row) {}

    /** False where its stamp or its link was used before: all that the site's role can tell. */
    boolean insert(IntakeRow row) {
        List<String> topics = row.topics();
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO intake
                                    (kind, stamp, language, name, email, words, topics,
                                     addressed_to, post_public_id, reply_public_id, confirm_hash,
                                     status_hash, helped)
                                VALUES (:kind, CAST(:stamp AS bytea), :language, :name, :email,
                                    :words, CAST(:topics AS text[]), :addressedTo, :post, :reply,
                                    CAST(:confirm AS bytea), CAST(:status AS bytea),
                                    CAST(:helped AS boolean))
                                ON CONFLICT DO NOTHING
                                """)
                        .setParameter("kind", row.kind().name())
                        .setParameter("stamp", row.stamp(), byte[].class)
                        .setParameter("language", row.language(), String.class)
                        .setParameter("name", row.name(), String.class)
                        .setParameter("email", row.email(), String.class)
                        .setParameter("words", row.words(), String.class)
                        .setParameter(
                                "topics",
                                topics == null ? null : topics.toArray(String[]::new),
                                String[].class)
                        .setParameter("addressedTo", row.addressedTo(), String.class)
                        .setParameter("post", row.postPublicId(), String.class)
                        .setParameter("reply", row.replyPublicId(), String.class)
                        .setParameter("confirm", row.confirmHash(), byte[].class)
                        .setParameter("status", row.statusHash(), byte[].class)
                        .setParameter("helped", row.helped(), Boolean.class)
                        .executeUpdate()
                == 1;
    }

    /** The oldest that waits and that nobody else is dealing with. */
    Optional<Long> findNext(Instant now) {
        return session
                .createNativeQuery(
                        """
                        SELECT id FROM intake WHERE dealt_at IS NULL AND try_at <= :now
                        ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """,
                        Long.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Empty if somebody else deals with it, or has. */
    Optional<Taken> lock(long id) {
        return session
                .createNativeQuery(
                        """
                        SELECT id, received_at, kind, language, name, email, words, topics,
                            addressed_to, post_public_id, reply_public_id, confirm_hash,
                            status_hash, helped
                        FROM intake WHERE dealt_at IS NULL AND id = :id FOR UPDATE SKIP LOCKED
                        """,
                        Tuple.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(IntakeRepository::taken)
                .findFirst();
    }

    /** Keeps of a row only that it was. */
    void markDealt(long id, Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE intake SET dealt_at = :now, name = NULL, email = NULL, words = NULL,
                            topics = NULL, addressed_to = NULL, post_public_id = NULL,
                            reply_public_id = NULL, status_hash = NULL
                        WHERE id = :id
                        """)
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** How often it has been tried by now; twice the pause each time, up to the longest. */
    int postpone(long id, Instant now, Duration longest) {
        return session.createNativeQuery(
                        """
                        UPDATE intake SET tries = tries + 1,
                            try_at = CAST(:now AS timestamptz)
                                + least(power(2, tries), :longest) * interval '1 second'
                        WHERE id = :id RETURNING tries
                        """,
                        Integer.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("longest", longest.toSeconds())
                .getSingleResult();
    }

    void forgetDealtBefore(Instant end) {
        session.createNativeMutationQuery("DELETE FROM intake WHERE dealt_at < :end")
                .setParameter("end", end)
                .executeUpdate();
    }

    private static Taken taken(Tuple row) {
        return new Taken(
                row.get(0, Long.class),
                row.get(1, Instant.class),
                new IntakeRow(
                        IntakeRow.Kind.valueOf(row.get(2, String.class)),
                        null,
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        topics(row.get(7, String[].class)),
                        row.get(8, String.class),
                        row.get(9, String.class),
                        row.get(10, String.class),
                        row.get(11, byte[].class),
                        row.get(12, byte[].class),
                        row.get(13, Boolean.class)));
    }

    private static @Nullable List<String> topics(@Nullable String @Nullable [] slugs) {
        return slugs == null
                ? null
                : Stream.of(slugs).map(slug -> Objects.requireNonNullElse(slug, "")).toList();
    }
}
