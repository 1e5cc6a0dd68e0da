package io.loggia.feed.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Loads a reader in one round trip, whatever the number of posts to be judged. */
@ApplicationScoped
public class ReadingRepository {

    private static final String SQL =
            """
            SELECT 'followee' AS role, followee_id AS id FROM tie
                WHERE follower_id = :reader AND relation = 'FOLLOWING'
            UNION ALL
            SELECT 'blocked', blocked_id FROM block WHERE blocker_id = :reader AND blocked
            UNION ALL
            SELECT 'blocked', blocker_id FROM block WHERE blocked_id = :reader AND blocked
            UNION ALL
            SELECT 'muted', muted_id FROM mute WHERE reader_id = :reader AND muted
            """;

    private final Session session;
    private final FollowBacklog backlog;

    ReadingRepository(Session session, FollowBacklog backlog) {
        this.session = session;
        this.backlog = backlog;
    }

    /**
     * The reader as of now. While the ties may be old, what is addressed to a group is for its
     * author alone.
     */
    public Reading of(UUID readerId) {
        boolean groupsKnown = backlog.isShort(); // before the ties are read: never the other way
        Set<UUID> followees = new HashSet<>();
        Set<UUID> blocked = new HashSet<>();
        Set<UUID> muted = new HashSet<>();
        for (Tuple row : rows(readerId)) {
            UUID id = row.get("id", UUID.class);
            switch (row.get("role", String.class)) {
                case "followee" -> followees.add(id);
                case "blocked" -> blocked.add(id);
                default -> muted.add(id);
            }
        }
        return new Reading(readerId, followees, blocked, muted, groupsKnown);
    }

    /** The part of a reading that a writer needs. */
    public Set<UUID> listBlockedEitherWay(UUID profileId) {
        List<UUID> blocked =
                session.createNativeQuery(
                                """
                                SELECT blocked_id FROM block WHERE blocker_id = :profile AND blocked
                                UNION
                                SELECT blocker_id FROM block WHERE blocked_id = :profile AND blocked
                                """,
                                UUID.class)
                        .setParameter("profile", profileId)
                        .getResultList();
        return Set.copyOf(blocked);
    }

    private List<Tuple> rows(UUID readerId) {
        return session.createNativeQuery(SQL, Tuple.class)
                .setParameter("reader", readerId)
                .getResultList();
    }
}
