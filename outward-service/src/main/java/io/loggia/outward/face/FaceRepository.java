package io.loggia.outward.face;

import io.loggia.events.PublicProfileChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads and writes the projection of public faces. */
@ApplicationScoped
public class FaceRepository {

    private final Session session;

    FaceRepository(Session session) {
        this.session = session;
    }

    /** The face of somebody who is shown now. */
    public Optional<Face> find(UUID profileId) {
        return session.createNativeQuery(
                        """
                        SELECT handle, display_name, title FROM face
                        WHERE profile_ref = :id AND shown
                        """,
                        Tuple.class)
                .setParameter("id", profileId)
                .getResultStream()
                .map(FaceRepository::face)
                .findFirst();
    }

    /**
     * Those of them who are shown and have a voice that is not off, and so may be named outside.
     */
    public Map<UUID, Face> findOutside(Collection<UUID> profileIds) {
        return session.createNativeQuery(
                        """
                        SELECT handle, display_name, title, f.profile_ref
                        FROM face f JOIN voice v USING (profile_ref)
                        WHERE f.profile_ref = ANY (:ids) AND shown AND v.state <> 'OFF'
                        """,
                        Tuple.class)
                .setParameter("ids", profileIds.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(3, UUID.class), FaceRepository::face));
    }

    private static Face face(Tuple row) {
        return new Face(
                row.get(0, String.class), row.get(1, String.class), row.get(2, String.class));
    }

    /**
     * Remembers the handle that this event takes from somebody, so that its address leads on. Who
     * never had a voice was never to be found at it, and nobody learns who had it.
     */
    void keepFormerHandle(PublicProfileChanged face, long epoch) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO former_handle AS h (handle, profile_ref, left_at)
                        SELECT f.handle, f.profile_ref, :at FROM face f
                        WHERE f.profile_ref = :id AND f.handle <> CAST(:handle AS text) AND f.shown
                            AND EXISTS (SELECT 1 FROM voice v WHERE v.profile_ref = f.profile_ref
                                AND v.guidelines_version IS NOT NULL)
                            AND (CAST(:epoch AS bigint), CAST(:version AS bigint)) > (f.epoch, f.version)
                        ON CONFLICT (handle) DO UPDATE SET
                            profile_ref = excluded.profile_ref, left_at = excluded.left_at
                        """)
                .setParameter("id", face.profileId())
                .setParameter("handle", face.handle())
                .setParameter("epoch", epoch)
                .setParameter("version", face.version())
                .setParameter("at", face.changedAt())
                .executeUpdate();
    }

    /** The handles that somebody has and had, without those that are somebody else's now. */
    List<String> listHandlesOf(UUID profileId) {
        return session.createNativeQuery(
                        """
                        SELECT own.handle FROM (
                            SELECT handle FROM face WHERE profile_ref = :id AND handle IS NOT NULL
                            UNION
                            SELECT handle FROM former_handle WHERE profile_ref = :id) own
                        WHERE NOT EXISTS (SELECT 1 FROM face o
                            WHERE o.handle = own.handle AND o.shown AND o.profile_ref <> :id)
                        """,
                        String.class)
                .setParameter("id", profileId)
                .getResultList();
    }

    /** Leaves an id, for good; false if that was done before in this epoch. No version is older. */
    boolean erase(PublicProfileChanged face, long epoch) {
        return session.createNativeMutationQuery(
                                """
                                INSERT INTO face AS f
                                    (profile_ref, shown, topics, indexed, former, erased, epoch,
                                     version, changed_at)
                                VALUES (:id, false, '{}', false, true, true, :epoch, :version, :at)
                                ON CONFLICT (profile_ref) DO UPDATE SET
                                    shown = false, handle = NULL, display_name = NULL,
                                    title = NULL, bio = NULL, topics = '{}', indexed = false,
                                    former = true, erased = true, epoch = excluded.epoch,
                                    version = excluded.version, changed_at = excluded.changed_at
                                WHERE NOT f.erased OR excluded.epoch > f.epoch
                                """)
                        .setParameter("id", face.profileId())
                        .setParameter("epoch", epoch)
                        .setParameter("version", face.version())
                        .setParameter("at", face.changedAt())
                        .executeUpdate()
                == 1;
    }

    /** Applies one event; false if the row is as new already. */
    boolean apply(PublicProfileChanged face, long epoch) {
        return session.createNativeMutationQuery(
                                """
                        INSERT INTO face AS f
                            (profile_ref, shown, handle, display_name, title, bio, topics, indexed,
                             former, epoch, version, changed_at)
                        VALUES (:id, :shown, :handle, :name, :title, :bio, CAST(:topics AS text[]),
                            :indexed, :former, :epoch, :version, :at)
                        ON CONFLICT (profile_ref) DO UPDATE SET
                            shown = excluded.shown, handle = excluded.handle,
                            display_name = excluded.display_name, title = excluded.title,
                            bio = excluded.bio, topics = excluded.topics,
                            indexed = excluded.indexed, former = excluded.former,
                            epoch = excluded.epoch, version = excluded.version,
                            changed_at = excluded.changed_at
                        WHERE NOT f.erased
                            AND (excluded.epoch, excluded.version) > (f.epoch, f.version)
                        """)
                        .setParameter("id", face.profileId())
                        .setParameter("shown", face.shown())
                        .setParameter("handle", face.handle())
                        .setParameter("name", face.displayName())
                        .setParameter("title", face.title())
                        .setParameter("bio", face.bio())
                        .setParameter("topics", face.topics().toArray(String[]::new))
                        .setParameter("indexed", face.indexed())
                        .setParameter("former", face.hasLeft())
                        .setParameter("epoch", epoch)
                        .setParameter("version", face.version())
                        .setParameter("at", face.changedAt())
                        .executeUpdate()
                == 1;
    }
}
