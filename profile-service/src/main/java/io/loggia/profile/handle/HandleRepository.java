package io.loggia.profile.handle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Every handle that a profile has or had. */
@ApplicationScoped
public class HandleRepository {

    private final EntityManager database;

    HandleRepository(EntityManager database) {
        this.database = database;
    }

    /** False if it is taken; a taker who has not committed yet is waited for. */
    public boolean claim(String spelling, UUID profileId, Instant at) {
        return database.createNativeQuery(
                                """
                                INSERT INTO handle (spelling, profile_id, taken_at)
                                VALUES (:spelling, :profileId, :at)
                                ON CONFLICT (spelling) DO NOTHING
                                """)
                        .setParameter("spelling", spelling)
                        .setParameter("profileId", profileId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    public Optional<UUID> findOwner(String spelling) {
        Stream<?> owners =
                database.createNativeQuery(
                                "SELECT profile_id FROM handle WHERE spelling = :spelling",
                                UUID.class)
                        .setParameter("spelling", spelling)
                        .getResultStream();
        return owners.map(UUID.class::cast).findFirst();
    }

    public long countOf(UUID profileId) {
        Object count =
                database.createNativeQuery(
                                "SELECT count(*) FROM handle WHERE profile_id = :profileId",
                                Long.class)
                        .setParameter("profileId", profileId)
                        .getSingleResult();
        return (Long) count;
    }
}
