package io.loggia.profile.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which profile somebody is who logs in: each (issuer, subject) is bound once and for ever. */
@ApplicationScoped
public class IdentityRepository {

    private final Session database;

    IdentityRepository(Session database) {
        this.database = database;
    }

    Optional<UUID> findProfile(String issuer, String subject) {
        return database.createNativeQuery(
                        """
                        SELECT profile_id FROM identity
                        WHERE issuer = :issuer AND subject = :subject
                        """,
                        UUID.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .uniqueResultOptional();
    }

    /** Who the profile is at that issuer. */
    public Optional<String> findSubject(UUID profileId, String issuer) {
        return database.createNativeQuery(
                        """
                        SELECT subject FROM identity
                        WHERE profile_id = :profileId AND issuer = :issuer
                        """,
                        String.class)
                .setParameter("profileId", profileId)
                .setParameter("issuer", issuer)
                .uniqueResultOptional();
    }

    /**
     * The profile that the identity is bound to from now on: this one, or another if it was bound
     * before. A twin that has not committed yet is waited for.
     */
    public UUID bind(String issuer, String subject, UUID profileId, Instant at) {
        database.createNativeMutationQuery(
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

    /**
     * Unbinds somebody who is erased; a login alone makes nobody of them before {@code until}, or
     * ever if that is null.
     */
    void unbind(UUID profileId, @Nullable Instant until) {
        database.createNativeMutationQuery(
                        """
                        WITH gone AS (
                            DELETE FROM identity WHERE profile_id = :profileId
                            RETURNING issuer, subject)
                        INSERT INTO barred_identity AS barred (digest, until)
                        SELECT sha256(convert_to(issuer || ' ' || subject, 'UTF8')),
                            CAST(:until AS timestamptz)
                        FROM gone
                        ON CONFLICT (digest) DO UPDATE SET until = excluded.until
                        """)
                .setParameter("profileId", profileId)
                .setParameter("until", until, Instant.class)
                .executeUpdate();
    }

    /** Bars that are over name somebody for nothing. */
    void removeBarsUntil(Instant now) {
        database.createNativeMutationQuery("DELETE FROM barred_identity WHERE until <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    boolean isBarred(String issuer, String subject, Instant now) {
        return database.createNativeQuery(
                        """
                        SELECT EXISTS (
                            SELECT FROM barred_identity
                            WHERE digest = sha256(convert_to(:issuer || ' ' || :subject, 'UTF8'))
                                AND (until IS NULL OR until > :now))
                        """,
                        Boolean.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .getSingleResult();
    }
}
