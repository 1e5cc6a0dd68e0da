package io.loggia.profile.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class IdentityRepository {

    private final EntityManager database;

    IdentityRepository(EntityManager database) {
        this.database = database;
    }

    Optional<UUID> findProfile(String issuer, String subject) {
        Stream<?> bound =
                database.createNativeQuery(
                                """
                                SELECT profile_id FROM identity
                                WHERE issuer = :issuer AND subject = :subject
                                """,
                                UUID.class)
                        .setParameter("issuer", issuer)
                        .setParameter("subject", subject)
                        .getResultStream();
        return bound.map(UUID.class::cast).findFirst();
    }

    /** False if it is bound already; a twin that has not committed yet is waited for. */
    boolean bind(String issuer, String subject, UUID profileId, Instant at) {
        return database.createNativeQuery(
                                """
                                INSERT INTO identity (issuer, subject, profile_id, bound_at)
                                VALUES (:issuer, :subject, :profileId, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .setParameter("issuer", issuer)
                        .setParameter("subject", subject)
                        .setParameter("profileId", profileId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
