package io.loggia.profile.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which profile somebody is who logs in: each (issuer, subject) is bound once and for ever. */
@ApplicationScoped
public class IdentityRepository {

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

    /** Who the profile is at that issuer. */
    public Optional<String> findSubject(UUID profileId, String issuer) {
        Stream<?> bound =
                database.createNativeQuery(
                                """
                                SELECT subject FROM identity
                                WHERE profile_id = :profileId AND issuer = :issuer
                                """,
                                String.class)
                        .setParameter("profileId", profileId)
                        .setParameter("issuer", issuer)
                        .getResultStream();
        return bound.map(String.class::cast).findFirst();
    }

    /**
     * The profile that the identity is bound to from now on: this one, or another if it was bound
     * before. A twin that has not committed yet is waited for.
     */
    public UUID bind(String issuer, String subject, UUID profileId, Instant at) {
        database.createNativeQuery(
                        """
                        INSERT INTO identity (issuer, subject, profile_id, bound_at)
                        VALUES (:issuer, :subject, :profileId, :at)
                        ON CONFLICT (issuer, subject) DO NOTHING
                        """)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("profileId", profileId)
                .setParameter("at", at)
                .executeUpdate();
        return findProfile(issuer, subject).orElseThrow();
    }
}
