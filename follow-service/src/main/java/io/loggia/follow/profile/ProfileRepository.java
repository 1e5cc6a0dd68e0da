package io.loggia.follow.profile;

import io.loggia.events.GroupEntry;
import io.loggia.events.ProfileChanged;
import io.loggia.events.ProfileErased;
import io.loggia.events.ProfileKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes the projection of profiles. */
@ApplicationScoped
public class ProfileRepository {

    private final Session session;

    ProfileRepository(Session session) {
        this.session = session;
    }

    /** Which of these may be followed by whoever is not blocked; a group has an entrance. */
    public Set<UUID> listFollowable(Collection<UUID> ids) {
        return ids(
                "SELECT id FROM profile WHERE id = ANY (:ids) AND state = 'ACTIVE'"
                        + " AND kind <> 'GROUP'",
                ids);
    }

    /** Which of these are people at work here. */
    public Set<UUID> listPeople(Collection<UUID> ids) {
        return ids(
                "SELECT id FROM profile WHERE id = ANY (:ids) AND state = 'ACTIVE'"
                        + " AND kind = 'PERSON'",
                ids);
    }

    /** Which of these have lists of followers for everybody to read. */
    public Set<UUID> listListed(Collection<UUID> ids) {
        return ids("SELECT id FROM profile WHERE id = ANY (:ids) AND kind <> 'GROUP'", ids);
    }

    public Set<UUID> listKnown(Collection<UUID> ids) {
        return ids("SELECT id FROM profile WHERE id = ANY (:ids)", ids);
    }

    /**
     * Locks those of these profiles that can follow, in the order of their ids, so that what one
     * follows is counted and changed by one transaction at a time.
     */
    public Set<UUID> lockFollowers(Collection<UUID> ids) {
        return ids(
                """
                SELECT id FROM profile
                WHERE id = ANY (:ids) AND state = 'ACTIVE' AND kind IN ('PERSON', 'SYSTEM')
                ORDER BY id FOR NO KEY UPDATE
                """,
                ids);
    }

    /** A row for somebody with a passport whose event is still under way. */
    public void insertIfMissing(UUID id, ProfileKind kind, Instant at) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO profile (id, kind, state, epoch, version, changed_at)
                        VALUES (:id, :kind, 'ACTIVE', 0, 0, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("kind", kind.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Applies one event; false if the row is as new already. */
    boolean apply(ProfileChanged profile, long epoch) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO profile AS p
                                    (id, kind, state, department, entry, founder_id, steward_ids,
                                     epoch, version, changed_at)
                                VALUES (:id, :kind, :state, :department, :entry, :founder,
                                    :stewards, :epoch, :version, :at)
                                ON CONFLICT (id) DO UPDATE SET
                                    kind = excluded.kind, state = excluded.state,
                                    department = excluded.department, entry = excluded.entry,
                                    founder_id = excluded.founder_id,
                                    steward_ids = excluded.steward_ids, epoch = excluded.epoch,
                                    version = excluded.version, changed_at = excluded.changed_at
                                WHERE (excluded.epoch, excluded.version) > (p.epoch, p.version)
                                """)
                        .setParameter("id", profile.profileId())
                        .setParameter("kind", profile.kind().name())
                        .setParameter("state", profile.state().name())
                        .setParameter("department", profile.department(), String.class)
                        .setParameter("entry", nameOf(profile.entry()), String.class)
                        .setParameter("founder", founderOf(profile), UUID.class)
                        .setParameter("stewards", profile.stewardIds().toArray(UUID[]::new))
                        .setParameter("epoch", epoch)
                        .setParameter("version", profile.version())
                        .setParameter("at", profile.changedAt())
                        .executeUpdate()
                == 1;
    }

    /** Leaves of a person no more than the id; false if the row is as new already. */
    boolean erase(ProfileErased erased, long epoch) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO profile AS p
                                    (id, kind, state, epoch, version, changed_at)
                                VALUES (:id, 'PERSON', 'FORMER', :epoch, :version, :at)
                                ON CONFLICT (id) DO UPDATE SET
                                    state = excluded.state, department = NULL,
                                    epoch = excluded.epoch, version = excluded.version,
                                    changed_at = excluded.changed_at
                                WHERE (excluded.epoch, excluded.version) > (p.epoch, p.version)
                                """)
                        .setParameter("id", erased.profileId())
                        .setParameter("epoch", epoch)
                        .setParameter("version", erased.version())
                        .setParameter("at", erased.erasedAt())
                        .executeUpdate()
                == 1;
    }

    private static @Nullable String nameOf(@Nullable GroupEntry entry) {
        return entry == null ? null : entry.name();
    }

    private static @Nullable UUID founderOf(ProfileChanged profile) {
        return profile.kind() == ProfileKind.GROUP ? profile.managerId() : null;
    }

    private Set<UUID> ids(String sql, Collection<UUID> ids) {
        List<UUID> found =
                session.createNativeQuery(sql, UUID.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
        return new HashSet<>(found);
    }
}
