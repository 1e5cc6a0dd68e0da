package io.loggia.outward.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The private links of askers, and what of their forms means something here. */
@ApplicationScoped
class AskingRepository {

    private final Session session;

    AskingRepository(Session session) {
        this.session = session;
    }

    /** One private link more, known by its hash. */
    void addAccess(byte[] tokenHash, UUID questionId, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO question_access (token_hash, question_ref, created_at)
                        VALUES (:hash, :id, :now)
                        """)
                .setParameter("hash", tokenHash)
                .setParameter("id", questionId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The question of a private link. */
    Optional<UUID> findByAccess(byte[] tokenHash) {
        return session
                .createNativeQuery(
                        "SELECT question_ref FROM question_access WHERE token_hash = :hash",
                        UUID.class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What colleagues have said about a question may be its asker's words again. */
    void deleteSideNotes(UUID questionId) {
        session.createNativeMutationQuery("DELETE FROM side_note WHERE question_ref = :question")
                .setParameter("question", questionId)
                .executeUpdate();
    }

    /** Which of these are topics outside: of people who stand there, or of posts. */
    Set<String> findPublicTopics(Collection<String> words) {
        return new HashSet<>(
                session.createNativeQuery(
                                """
                                SELECT w FROM unnest(CAST(:words AS text[])) AS w
                                WHERE EXISTS (SELECT 1 FROM face f JOIN voice v USING (profile_ref)
                                        WHERE f.shown AND v.state IN ('ON', 'PAUSED')
                                            AND f.topics @> ARRAY[w])
                                    OR EXISTS (SELECT 1 FROM revision r JOIN outward_post p
                                            ON p.post_ref = r.post_ref
                                                AND p.live_version = r.version
                                        WHERE r.topics @> ARRAY[w])
                                """,
                                String.class)
                        .setParameter("words", words.toArray(String[]::new))
                        .getResultList());
    }

    /** Who has this handle and may be asked: shown, and with a voice that is not off. */
    Optional<UUID> findSpeaker(String handle) {
        return session
                .createNativeQuery(
                        """
                        SELECT f.profile_ref FROM face f JOIN voice v USING (profile_ref)
                        WHERE f.handle = :handle AND f.shown AND v.state IN ('ON', 'PAUSED')
                        ORDER BY f.changed_at DESC, f.profile_ref LIMIT 1
                        """,
                        UUID.class)
                .setParameter("handle", handle)
                .getResultList()
                .stream()
                .findFirst();
    }
}
