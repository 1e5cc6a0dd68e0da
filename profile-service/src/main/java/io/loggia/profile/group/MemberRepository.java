package io.loggia.profile.group;

import io.loggia.events.FollowChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes the projection of ties to groups. */
@ApplicationScoped
class MemberRepository {

    private final EntityManager database;

    MemberRepository(EntityManager database) {
        this.database = database;
    }

    /** Those of these profiles that are groups, whether they still exist or not. */
    Set<UUID> listGroups(Collection<UUID> ids) {
        return ids(
                database.createNativeQuery(
                                "SELECT id FROM profile WHERE id = ANY (:ids) AND kind = 'GROUP'",
                                UUID.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultStream());
    }

    /** Those of these people who belong to the group now. */
    Set<UUID> listMembersAmong(UUID groupId, Collection<UUID> ids) {
        return ids(
                database.createNativeQuery(
                                """
                                SELECT person_id FROM group_member
                                WHERE group_id = :group AND person_id = ANY (:ids)
                                    AND relation = 'FOLLOWING'
                                """,
                                UUID.class)
                        .setParameter("group", groupId)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultStream());
    }

    /** Whoever founds a group belongs to it, before that has come back as an event. */
    void addFounder(UUID groupId, UUID founderId, Instant at) {
        database.createNativeQuery(
                        """
                        INSERT INTO group_member
                            (group_id, person_id, relation, epoch, version, changed_at)
                        VALUES (:group, :founder, 'FOLLOWING', 0, 0, :at)
                        """)
                .setParameter("group", groupId)
                .setParameter("founder", founderId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Applies one event, unless the row is as new already. */
    void apply(FollowChanged tie, long epoch) {
        database.createNativeQuery(
                        """
                        INSERT INTO group_member AS m
                            (group_id, person_id, relation, epoch, version, changed_at)
                        VALUES (:group, :person, :relation, :epoch, :version, :at)
                        ON CONFLICT (group_id, person_id) DO UPDATE SET
                            relation = excluded.relation, epoch = excluded.epoch,
                            version = excluded.version, changed_at = excluded.changed_at
                        WHERE (excluded.epoch, excluded.version) > (m.epoch, m.version)
                        """)
                .setParameter("group", tie.followeeId())
                .setParameter("person", tie.followerId())
                .setParameter("relation", tie.relation().name())
                .setParameter("epoch", epoch)
                .setParameter("version", tie.version())
                .setParameter("at", tie.changedAt())
                .executeUpdate();
    }

    private static Set<UUID> ids(Stream<?> found) {
        return found.map(UUID.class::cast).collect(Collectors.toSet());
    }
}
