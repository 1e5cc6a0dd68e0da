package io.loggia.outward.reply;

import io.loggia.outward.appeal.AppealRepository;
import io.loggia.outward.appeal.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes hidings, under the lock of the reply. */
@ApplicationScoped
class HidingRepository {

    private static final String COLUMNS =
            "r.number, r.reply_ref, r.hidden_by, r.reason, r.hidden_at, "
                    + AppealRepository.COLUMNS;

    private final Session session;

    HidingRepository(Session session) {
        this.session = session;
    }

    /** A hiding, and the reply that it hides as long as there are words of it. */
    record Listed(Hiding hiding, UUID postId, UUID postAuthorId, String name, String text) {}

    /** The last one of a reply. */
    Optional<Hiding> findNewest(UUID replyId) {
        return session
                .createNativeQuery(
                        "SELECT "
                                + COLUMNS
                                + "FROM hiding r WHERE r.reply_ref = :reply"
                                + " ORDER BY r.number DESC LIMIT 1",
                        Tuple.class)
                .setParameter("reply", replyId)
                .getResultList()
                .stream()
                .map(HidingRepository::hiding)
                .findFirst();
    }

    /** Appeals against hidings that last and that nobody has decided yet, the newest first. */
    List<Listed> listAppealed(long before, int limit) {
        return session
                .createNativeQuery(
                        "SELECT "
                                + COLUMNS
                                + """
                                , g.post_ref, p.author_ref, g.name, g.words
                                FROM hiding r JOIN guest_reply g USING (reply_ref)
                                    JOIN outward_post p USING (post_ref)
                                WHERE r.appealed_at IS NOT NULL AND r.outcome IS NULL
                                    AND g.state IN ('HIDDEN', 'SPAM') AND r.number < :before
                                    AND NOT EXISTS (SELECT 1 FROM hiding n
                                        WHERE n.reply_ref = r.reply_ref AND n.number > r.number)
                                ORDER BY r.number DESC LIMIT :limit
                                """,
                        Tuple.class)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(HidingRepository::listed)
                .toList();
    }

    void insert(UUID replyId, UUID hiddenBy, HideReason reason, Instant now) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO hiding (reply_ref, hidden_by, reason, hidden_at)
                        VALUES (:reply, :by, :reason, :now)
                        """)
                .setParameter("reply", replyId)
                .setParameter("by", hiddenBy)
                .setParameter("reason", reason.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    void noteAppeal(Hiding hiding, String words, Instant now) {
        session.createNativeMutationQuery(
                        """
                        UPDATE hiding SET appeal = :words, appealed_at = :now
                        WHERE number = :number
                        """)
                .setParameter("number", hiding.number())
                .setParameter("words", words)
                .setParameter("now", now)
                .executeUpdate();
    }

    void noteDecision(Hiding hiding, Decision decision) {
        session.createNativeMutationQuery(
                        """
                        UPDATE hiding SET outcome = :outcome, decided_by = :by, decided_at = :at,
                            decision_reason = :reason
                        WHERE number = :number
                        """)
                .setParameter("number", hiding.number())
                .setParameter("outcome", decision.outcome().name())
                .setParameter("by", decision.by())
                .setParameter("at", decision.at())
                .setParameter("reason", decision.reason())
                .executeUpdate();
    }

    /** Of what somebody has taken back there are no words, nor of what they said for it. */
    void forgetWords(UUID replyId) {
        session.createNativeMutationQuery(
                        "UPDATE hiding SET appeal = NULL WHERE reply_ref = :reply")
                .setParameter("reply", replyId)
                .executeUpdate();
    }

    private static Listed listed(Tuple row) {
        return new Listed(
                hiding(row),
                row.get("post_ref", UUID.class),
                row.get("author_ref", UUID.class),
                row.get("name", String.class),
                row.get("words", String.class));
    }

    private static Hiding hiding(Tuple row) {
        return new Hiding(
                row.get("number", Long.class),
                row.get("reply_ref", UUID.class),
                row.get("hidden_by", UUID.class),
                HideReason.valueOf(row.get("reason", String.class)),
                row.get("hidden_at", Instant.class),
                AppealRepository.appeal(row));
    }
}
