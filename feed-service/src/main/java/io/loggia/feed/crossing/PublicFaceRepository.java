package io.loggia.feed.crossing;

import io.loggia.events.PublicProfileChanged;
import io.loggia.events.delivery.Delivered;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes the projection of public profiles. */
@ApplicationScoped
public class PublicFaceRepository {

    private final Session session;

    PublicFaceRepository(Session session) {
        this.session = session;
    }

    /** Who of these people is shown outside. */
    public Set<UUID> shownAmong(Collection<UUID> profileIds) {
        if (profileIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                session.createNativeQuery(
                                """
                                SELECT profile_id FROM public_face
                                WHERE shown AND profile_id = ANY(:profiles)
                                """,
                                UUID.class)
                        .setParameter("profiles", profileIds.toArray(UUID[]::new))
                        .getResultList());
    }

    /** Applies one event, unless the row is as new already. */
    void apply(Delivered<?> delivered, PublicProfileChanged face) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO public_face AS f
                            (profile_id, shown, epoch, version, changed_at)
                        VALUES (:profile, :shown, :epoch, :version, :at)
                        ON CONFLICT (profile_id) DO UPDATE SET
                            shown = excluded.shown, epoch = excluded.epoch,
                            version = excluded.version, changed_at = excluded.changed_at
                        WHERE (excluded.epoch, excluded.version) > (f.epoch, f.version)
                        """)
                .setParameter("profile", face.profileId())
                .setParameter("shown", face.shown())
                .setParameter("epoch", delivered.epoch())
                .setParameter("version", face.version())
                .setParameter("at", face.changedAt())
                .executeUpdate();
    }
}
