package io.loggia.profile.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which client of the OIDC provider speaks for which system; a client speaks for one alone. */
@ApplicationScoped
public class SystemRepository {

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

    /** The clients of all systems, by profile, in the order of handles. */
    Map<UUID, String> listClients() {
        Map<UUID, String> clients = new LinkedHashMap<>();
        for (Object row :
                database.createNativeQuery(
                                """
                                SELECT s.profile_id, s.client_id FROM system s
                                JOIN profile p ON p.id = s.profile_id ORDER BY p.handle
                                """,
                                Tuple.class)
                        .getResultList()) {
            Tuple columns = (Tuple) row;
            clients.put(columns.get(0, UUID.class), columns.get(1, String.class));
        }
        return clients;
    }

    Optional<String> findClient(UUID profileId) {
        Stream<?> bound =
                database.createNativeQuery(
                                "SELECT client_id FROM system WHERE profile_id = :profile",
                                String.class)
                        .setParameter("profile", profileId)
                        .getResultStream();
        return bound.map(String.class::cast).findFirst();
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
}
