package io.loggia.follow.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Who of those somebody follows follows others. */
@ApplicationScoped
class FamiliarRepository {

    private static final String FAMILIAR =
            """
            SELECT theirs.followee_id, count(*),
                (array_agg(p.id ORDER BY mine.bell DESC, mine.changed_at, p.id))[1:3]
            FROM tie mine
            JOIN profile p
                ON p.id = mine.followee_id AND p.kind = 'PERSON' AND p.state = 'ACTIVE'
            JOIN tie theirs
                ON theirs.follower_id = p.id AND theirs.followee_id = ANY (:ids)
                    AND theirs.relation = 'FOLLOWING'
            WHERE mine.follower_id = :reader AND mine.relation = 'FOLLOWING'
            GROUP BY theirs.followee_id
            """;

    private final Session session;

    FamiliarRepository(Session session) {
        this.session = session;
    }

    /** By profile; one whom nobody familiar follows is absent. */
    Map<UUID, FamiliarFollowersView> find(UUID readerId, Collection<UUID> profileIds) {
        return session
                .createNativeQuery(FAMILIAR, Tuple.class)
                .setParameter("reader", readerId)
                .setParameter("ids", profileIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), FamiliarRepository::of));
    }

    private static FamiliarFollowersView of(Tuple row) {
        return new FamiliarFollowersView(List.of(row.get(2, UUID[].class)), row.get(1, Long.class));
    }
}
