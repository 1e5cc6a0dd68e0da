package io.loggia.profile.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which client of the OIDC provider speaks for which system; a client speaks for one alone. */
@ApplicationScoped
public class SystemRepository {

    private static final String COLUMNS = "SELECT profile_id, client_id, version FROM system";

    private final EntityManager database;

    SystemRepository(EntityManager database) {
        this.database = database;
    }

    public Optional<UUID> findByClient(String clientId) {
        Stream<?> bound =
                database.createNativeQuery(
                                "SELECT profile_id FROM system WHERE client_id = :client",
                                UUID.class)
                        .setParameter("client", clientId)
                        .getResultStream();
        return bound.map(UUID.class::cast).findFirst();
    }

    List<SystemRow> listAll() {
        return rows(database.createNativeQuery(COLUMNS, Tuple.class)).toList();
    }

    Optional<SystemRow> find(UUID profileId) {
        return rows(database.createNativeQuery(
                                COLUMNS + " WHERE profile_id = :profile", Tuple.class)
                        .setParameter("profile", profileId))
                .findFirst();
    }

    /** Until the transaction ends nobody else binds a client or changes a system. */
    void lock() {
        database.createNativeQuery("LOCK TABLE system IN SHARE ROW EXCLUSIVE MODE").executeUpdate();
    }

    /** False if the client speaks for another; who is about to bind it is waited for. */
    boolean bind(UUID profileId, String clientId, Instant at) {
        return database.createNativeQuery(
                                """
                                INSERT INTO system (profile_id, client_id, bound_at)
                                VALUES (:profile, :client, :at)
                                ON CONFLICT (client_id) DO NOTHING
                                """)
                        .setParameter("profile", profileId)
                        .setParameter("client", clientId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Writes the next version; under {@link #lock}, so that the client is still free. */
    void revise(SystemRow next, Instant at) {
        database.createNativeQuery(
                        """
                        UPDATE system SET client_id = :client, version = :version, bound_at = CASE
                            WHEN client_id = :client THEN bound_at ELSE :at END
                        WHERE profile_id = :profile
                        """)
                .setParameter("profile", next.profileId())
                .setParameter("client", next.clientId())
                .setParameter("version", next.version())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Stream<SystemRow> rows(Query query) {
        Stream<?> found = query.getResultStream();
        return found.map(Tuple.class::cast).map(SystemRepository::row);
    }

    private static SystemRow row(Tuple columns) {
        return new SystemRow(
                columns.get(0, UUID.class),
                columns.get(1, String.class),
                columns.get(2, Long.class));
    }
}
