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

    /**
     * False if it is taken, or was somebody's who is erased; a taker who has not committed yet, and
     * an erasure, is waited for. Only what is looked for after that sees what the erasure wrote.
     */
    public boolean claim(String spelling, UUID profileId, Instant at) {
        return insert(spelling, profileId, at) && !giveBackSpent(spelling);
    }

    private boolean insert(String spelling, UUID profileId, Instant at) {
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

    private boolean giveBackSpent(String spelling) {
        return database.createNativeQuery(
                                """
                                DELETE FROM handle
                                WHERE spelling = :spelling AND EXISTS (
                                    SELECT FROM spent_handle
                                    WHERE digest = sha256(convert_to(:spelling, 'UTF8')))
                                """)
                        .setParameter("spelling", spelling)
                        .executeUpdate()
                == 1;
    }

    /** Nobody ever gets these handles of a profile again, and no row says what they were. */
    public void spend(UUID profileId, String except, Instant at) {
        database.createNativeQuery(
                        """
                        WITH gone AS (
                            DELETE FROM handle
                            WHERE profile_id = :profileId AND spelling <> :except
                            RETURNING spelling)
                        INSERT INTO spent_handle (digest, spent_at)
                        SELECT sha256(convert_to(spelling, 'UTF8')), CAST(:at AS timestamptz)
                        FROM gone
                        """)
                .setParameter("profileId", profileId)
                .setParameter("except", except)
                .setParameter("at", at)
                .executeUpdate();
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
