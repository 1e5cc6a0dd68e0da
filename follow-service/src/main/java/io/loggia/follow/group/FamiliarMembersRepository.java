package io.loggia.follow.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which members of their groups people follow. */
@ApplicationScoped
class FamiliarMembersRepository {

    /** A block ends the ties that it forbids a moment later; nobody counts meanwhile. */
    private static final String FAMILIAR =
            """
            SELECT g.id, count(*),
                (array_agg(p.id ORDER BY mine.bell DESC, mine.changed_at, p.id))[1:3]
            FROM tie own
            JOIN profile g ON g.id = own.followee_id AND g.kind = 'GROUP' AND g.state = 'ACTIVE'
            JOIN tie mine ON mine.follower_id = own.follower_id AND mine.relation = 'FOLLOWING'
            JOIN profile p
                ON p.id = mine.followee_id AND p.kind = 'PERSON' AND p.state = 'ACTIVE'
            JOIN tie theirs
                ON theirs.follower_id = p.id AND theirs.followee_id = g.id
                    AND theirs.relation = 'FOLLOWING'
            WHERE own.follower_id = :reader AND own.followee_id = ANY (:ids)
                AND own.relation = 'FOLLOWING'
                AND NOT EXISTS (
                    SELECT FROM block b WHERE b.blocked
                        AND (b.blocker_id, b.blocked_id)
                            IN ((own.follower_id, p.id), (p.id, own.follower_id)))
            GROUP BY g.id
            ORDER BY g.id
            """;

    private final Session session;

    FamiliarMembersRepository(Session session) {
        this.session = session;
    }

    /** Of those of these that are groups to which the reader belongs. */
    List<FamiliarMembersView> list(UUID readerId, Collection<UUID> groupIds) {
        return session
                .createNativeQuery(FAMILIAR, Tuple.class)
                .setParameter("reader", readerId)
                .setParameter("ids", groupIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(
                        row ->
                                new FamiliarMembersView(
                                        row.get(0, UUID.class),
                                        List.of(row.get(2, UUID[].class)),
                                        row.get(1, Long.class)))
                .toList();
    }
}
