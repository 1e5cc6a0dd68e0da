package io.loggia.profile.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What each source calls a person, and which profile that is. */
@ApplicationScoped
class JournalRepository {

    /** Any fixed number; nothing else in this database takes advisory locks of one transaction. */
    private static final long IMPORT_LOCK = 7_031_001L;

    private final EntityManager database;

    JournalRepository(EntityManager database) {
        this.database = database;
    }

    /** One import at a time: two that take each other's handles would end in a deadlock. */
    void waitForTurn() {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", IMPORT_LOCK)
                .getSingleResult();
    }

    Optional<UUID> find(String source, String key) {
        Stream<?> known =
                database.createNativeQuery(
                                """
                                SELECT profile_id FROM imported_person
                                WHERE source = :source AND key IN (:key, 'sha256:' || encode(sha256(convert_to(:key, 'UTF8')), 'hex'))
                                """,
                                UUID.class)
                        .setParameter("source", source)
                        .setParameter("key", key)
                        .getResultStream();
        return known.map(UUID.class::cast).findFirst();
    }

    /** A key of somebody who is erased stays known, so that no source brings them in again. */
    void forget(UUID profileId) {
        database.createNativeQuery(
                        """
                        UPDATE imported_person
                        SET key = 'sha256:' || encode(sha256(convert_to(key, 'UTF8')), 'hex')
                        WHERE profile_id = :profileId
                        """)
                .setParameter("profileId", profileId)
                .executeUpdate();
    }

    void add(String source, String key, UUID profileId, Instant at) {
        database.createNativeQuery(
                        """
                        INSERT INTO imported_person (source, key, profile_id, imported_at)
                        VALUES (:source, :key, :profileId, :at)
                        """)
                .setParameter("source", source)
                .setParameter("key", key)
                .setParameter("profileId", profileId)
                .setParameter("at", at)
                .executeUpdate();
    }
}
