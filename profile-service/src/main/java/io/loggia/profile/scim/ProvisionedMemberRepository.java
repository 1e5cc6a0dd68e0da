package io.loggia.profile.scim;

import io.loggia.events.MembershipDecided;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Whom the directory counts among the members of its groups. */
@ApplicationScoped
class ProvisionedMemberRepository {

    private final Session session;

    ProvisionedMemberRepository(Session session) {
        this.session = session;
    }

    /** By group, in the order of ids; whom the directory has deleted is nobody's member. */
    Map<UUID, List<UUID>> listByGroups(Collection<UUID> groupIds) {
        Map<UUID, List<UUID>> members = new HashMap<>();
        session.createNativeQuery(
                        """
                        SELECT m.group_id, m.person_id FROM provisioned_member m
                        JOIN provisioned_person p ON p.profile_id = m.person_id AND NOT p.dropped
                        WHERE m.group_id = ANY (:groups) AND m.member ORDER BY m.person_id
                        """,
                        Tuple.class)
                .setParameter("groups", groupIds.toArray(UUID[]::new))
                .getResultList()
                .forEach(
                        row ->
                                members.computeIfAbsent(
                                                row.get(0, UUID.class), _ -> new ArrayList<>())
                                        .add(row.get(1, UUID.class)));
        return members;
    }

    /** The groups that the directory counts somebody among, in the order of ids. */
    List<UUID> listGroupsOf(UUID personId) {
        return session.createNativeQuery(
                        """
                        SELECT group_id FROM provisioned_member
                        WHERE person_id = :person AND member ORDER BY group_id
                        """,
                        UUID.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those of these people whom the directory brought in, and did not delete since. */
    Set<UUID> listPresent(Collection<UUID> ids) {
        return new HashSet<>(
                session.createNativeQuery(
                                """
                                SELECT profile_id FROM provisioned_person
                                WHERE profile_id = ANY (:ids) AND NOT dropped
                                """,
                                UUID.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList());
    }

    /** Of a group that is locked; tells what has changed, which may be nothing. */
    List<MembershipDecided> set(
            UUID groupId, Collection<UUID> personIds, boolean member, Instant at) {
        return session
                .createNativeQuery(
                        """
                        INSERT INTO provisioned_member AS m
                            (group_id, person_id, member, version, changed_at)
                        SELECT :group, person.id, :member, 1, CAST(:at AS timestamptz)
                        FROM unnest(CAST(:people AS uuid[])) AS person (id) ORDER BY person.id
                        ON CONFLICT (group_id, person_id) DO UPDATE SET
                            member = excluded.member, version = m.version + 1,
                            changed_at = excluded.changed_at
                        WHERE m.member <> excluded.member
                        RETURNING person_id, version
                        """,
                        Tuple.class)
                .setParameter("group", groupId)
                .setParameter("people", personIds.toArray(UUID[]::new))
                .setParameter("member", member)
                .setParameter("at", at)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new MembershipDecided(
                                        groupId,
                                        row.get(0, UUID.class),
                                        member,
                                        row.get(1, Long.class),
                                        at))
                .toList();
    }

    /** The next after that one, in the order of ids; nobody changes them meanwhile. */
    List<MembershipDecided> holdAfter(UUID groupId, UUID personId, int limit) {
        return session
                .createNativeQuery(
                        """
                        SELECT group_id, person_id, member, version, changed_at
                        FROM provisioned_member WHERE (group_id, person_id) > (:group, :person)
                        ORDER BY group_id, person_id LIMIT :limit FOR SHARE
                        """,
                        Tuple.class)
                .setParameter("group", groupId)
                .setParameter("person", personId)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new MembershipDecided(
                                        row.get(0, UUID.class),
                                        row.get(1, UUID.class),
                                        row.get(2, Boolean.class),
                                        row.get(3, Long.class),
                                        row.get(4, Instant.class)))
                .toList();
    }
}
