package io.loggia.follow.group;

import io.loggia.events.Relation;
import io.loggia.follow.Cursor;
import io.loggia.follow.tie.TieId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the ties to groups. */
@ApplicationScoped
class GroupTieRepository {

    /** By halves, each of which has an index. */
    private static final String OF_DISSOLVED =
            """
            SELECT t.follower_id, t.followee_id FROM profile g
            JOIN tie t ON t.followee_id = g.id AND t.relation = 'FOLLOWING'
            WHERE g.id = ANY (:ids) AND g.kind = 'GROUP' AND g.state = 'FORMER'
            UNION ALL
            SELECT t.follower_id, t.followee_id FROM profile g
            JOIN tie t ON t.followee_id = g.id AND t.relation IN ('REQUESTED', 'INVITED')
            WHERE g.id = ANY (:ids) AND g.kind = 'GROUP' AND g.state = 'FORMER'
            """;

    private static final String OF_LEAVERS =
            """
            SELECT t.follower_id, t.followee_id FROM profile p
            JOIN tie t ON t.follower_id = p.id AND t.relation <> 'NONE'
            JOIN profile g ON g.id = t.followee_id AND g.kind = 'GROUP'
            WHERE p.id = ANY (:ids) AND p.state = 'FORMER'
            """;

    private static final String OF_FOUNDERS =
            """
            SELECT first.id, g.id FROM profile g
            CROSS JOIN LATERAL unnest(array_append(g.steward_ids, g.founder_id)) AS first (id)
            WHERE g.id = ANY (:ids) AND g.kind = 'GROUP' AND g.state = 'ACTIVE'
                AND first.id IS NOT NULL AND g.entry <> 'PROVISIONED'
                AND NOT EXISTS (
                    SELECT FROM tie t
                    WHERE t.follower_id = first.id AND t.followee_id = g.id AND t.version > 0)
            """;

    private final Session session;

    GroupTieRepository(Session session) {
        this.session = session;
    }

    /** Who stands so to a group, the newest first. */
    List<MemberView> page(UUID groupId, Relation relation, Cursor after, int limit) {
        return session
                .createNativeQuery(
                        """
                        SELECT follower_id, changed_at FROM tie
                        WHERE followee_id = :id AND relation = '%s'
                            AND (changed_at, follower_id) < (:at, :after)
                        ORDER BY changed_at DESC, follower_id DESC LIMIT :limit
                        """
                                .formatted(relation.name()),
                        Tuple.class)
                .setParameter("id", groupId)
                .setParameter("at", after.at())
                .setParameter("after", after.id())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new MemberView(row.get(0, UUID.class), row.get(1, Instant.class)))
                .toList();
    }

    /** The ties to those of these groups that are dissolved. */
    List<TieId> listOfDissolved(Collection<UUID> ids) {
        return ties(OF_DISSOLVED, ids);
    }

    /** The ties to groups of those of these people who have left. */
    List<TieId> listOfLeavers(Collection<UUID> ids) {
        return ties(OF_LEAVERS, ids);
    }

    /** Of these groups the founder and the stewards who never had a tie to them. */
    List<TieId> listOfFounders(Collection<UUID> ids) {
        return ties(OF_FOUNDERS, ids);
    }

    private List<TieId> ties(String sql, Collection<UUID> ids) {
        return session
                .createNativeQuery(sql, Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(row -> new TieId(row.get(0, UUID.class), row.get(1, UUID.class)))
                .toList();
    }
}
