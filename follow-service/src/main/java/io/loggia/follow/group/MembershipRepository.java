package io.loggia.follow.group;

import io.loggia.events.MembershipDecided;
import io.loggia.follow.tie.TieId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes the projection of what the company's directory decides. */
@ApplicationScoped
class MembershipRepository {

    private final Session session;

    MembershipRepository(Session session) {
        this.session = session;
    }

    /** Applies one event, unless the row is as new already. */
    void apply(MembershipDecided membership, long epoch) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO membership AS m
                            (group_id, person_id, member, epoch, version, changed_at)
                        VALUES (:group, :person, :member, :epoch, :version, :at)
                        ON CONFLICT (group_id, person_id) DO UPDATE SET
                            member = excluded.member, epoch = excluded.epoch,
                            version = excluded.version, changed_at = excluded.changed_at
                        WHERE (excluded.epoch, excluded.version) > (m.epoch, m.version)
                        """)
                .setParameter("group", membership.groupId())
                .setParameter("person", membership.personId())
                .setParameter("member", membership.member())
                .setParameter("epoch", epoch)
                .setParameter("version", membership.version())
                .setParameter("at", membership.changedAt())
                .executeUpdate();
    }

    /** The ties of which the directory says something, of these groups and people. */
    List<TieId> listOf(Collection<UUID> profileIds) {
        return session
                .createNativeQuery(
                        """
                        SELECT person_id, group_id FROM membership WHERE group_id = ANY (:ids)
                        UNION
                        SELECT person_id, group_id FROM membership WHERE person_id = ANY (:ids)
                        """,
                        Tuple.class)
                .setParameter("ids", profileIds.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(row -> new TieId(row.get(0, UUID.class), row.get(1, UUID.class)))
                .toList();
    }

    /** Whether somebody at work here belongs, as the directory says, to a group that is there. */
    boolean isMember(TieId tie) {
        return session.createNativeQuery(
                                """
                                SELECT m.member FROM membership m
                                JOIN profile g ON g.id = m.group_id AND g.kind = 'GROUP'
                                    AND g.state = 'ACTIVE' AND g.entry = 'PROVISIONED'
                                JOIN profile p ON p.id = m.person_id AND p.kind = 'PERSON'
                                    AND p.state = 'ACTIVE'
                                WHERE m.group_id = :group AND m.person_id = :person AND m.member
                                """,
                                Boolean.class)
                        .setParameter("group", tie.followeeId())
                        .setParameter("person", tie.followerId())
                        .getResultList()
                        .size()
                == 1;
    }
}
