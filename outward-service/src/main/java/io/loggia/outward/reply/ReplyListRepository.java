package io.loggia.outward.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads pages of replies, the oldest first. */
@ApplicationScoped
class ReplyListRepository {

    private static final String MAY_DECIDE = "(:steward OR is_in_thread(r.post_ref, :person))";

    private static final String IN_ORDER = " AND r.number > :after ORDER BY r.number LIMIT :limit";

    private final Session session;

    ReplyListRepository(Session session) {
        this.session = session;
    }

    /** Who reads. */
    record Reader(UUID profileId, boolean steward) {}

    /** Those to a post that a reader may see: what waits only if they may decide on it. */
    List<Reply> listOf(UUID postId, Reader reader, long after, int limit) {
        return session
                .createNativeQuery(
                        ReplyRepository.SELECT
                                + "WHERE r.post_ref = :post AND (r.state IN ('SHOWN', 'HIDDEN')"
                                + " OR r.state = 'HELD' AND "
                                + MAY_DECIDE
                                + ")"
                                + IN_ORDER,
                        Tuple.class)
                .setParameter("post", postId)
                .setParameter("person", reader.profileId())
                .setParameter("steward", reader.steward())
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(ReplyRepository::reply)
                .toList();
    }

    /** Those that wait, and on which a reader may decide. */
    List<Reply> listHeld(Reader reader, long after, int limit) {
        return session
                .createNativeQuery(
                        ReplyRepository.SELECT
                                + "WHERE r.state = 'HELD' AND p.live_version IS NOT NULL AND "
                                + MAY_DECIDE
                                + IN_ORDER,
                        Tuple.class)
                .setParameter("person", reader.profileId())
                .setParameter("steward", reader.steward())
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(ReplyRepository::reply)
                .toList();
    }
}
