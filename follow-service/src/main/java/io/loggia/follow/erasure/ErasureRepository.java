package io.loggia.follow.erasure;

import io.loggia.follow.profile.PersonErased;
import io.loggia.follow.tie.TieId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Whose erasure was told, and which were reported. */
@ApplicationScoped
class ErasureRepository {

    private final Session session;

    ErasureRepository(Session session) {
        this.session = session;
    }

    /** Told anew, in a later epoch, it is reported anew: the report may be lost there. */
    void begin(PersonErased erased) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO erasure (profile_id, version, erased_at)
                        VALUES (:id, :version, :at)
                        ON CONFLICT (profile_id) DO UPDATE SET
                            version = excluded.version, erased_at = excluded.erased_at,
                            reported_at = NULL
                        """)
                .setParameter("id", erased.personId())
                .setParameter("version", erased.version())
                .setParameter("at", erased.at())
                .executeUpdate();
    }

    List<UUID> listOpen(Collection<UUID> ids) {
        return session.createNativeQuery(
                        """
                        SELECT profile_id FROM erasure
                        WHERE profile_id = ANY (:ids) AND reported_at IS NULL ORDER BY profile_id
                        """,
                        UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Ties from and to a profile that are not NONE. */
    List<TieId> listStanding(UUID profileId, int limit) {
        return session
                .createNativeQuery(
                        """
                        (SELECT follower_id, followee_id FROM tie
                         WHERE follower_id = :id AND relation <> 'NONE' LIMIT :limit)
                        UNION ALL
                        (SELECT follower_id, followee_id FROM tie
                         WHERE followee_id = :id AND relation = 'FOLLOWING' LIMIT :limit)
                        LIMIT :limit
                        """,
                        Tuple.class)
                .setParameter("id", profileId)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new TieId(row.get(0, UUID.class), row.get(1, UUID.class)))
                .toList();
    }

    /** The version that was told; empty if that is reported already. */
    Optional<Long> close(UUID id, Instant at) {
        return session.createNativeQuery(
                        """
                        UPDATE erasure SET reported_at = :at
                        WHERE profile_id = :id AND reported_at IS NULL RETURNING version
                        """,
                        Long.class)
                .setParameter("id", id)
                .setParameter("at", at)
                .uniqueResultOptional();
    }
}
