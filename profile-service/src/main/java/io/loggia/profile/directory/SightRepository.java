package io.loggia.profile.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which groups a reader may know of; all other kinds of profiles are for everybody. */
@ApplicationScoped
public class SightRepository {

    /**
     * Of a group {@code p} and {@code :reader}: whether the group exists for that reader. A request
     * opens nothing, and what is dissolved is there for nobody.
     */
    public static final String IS_SEEN =
            """
            (p.kind = 'GROUP' AND p.state = 'ACTIVE' AND (
                p.entry IN ('OPEN', 'ON_REQUEST')
                OR p.manager_id = :reader
                OR EXISTS (
                    SELECT FROM group_member seen
                    WHERE seen.group_id = p.id AND seen.person_id = :reader
                        AND seen.relation IN ('INVITED', 'FOLLOWING'))))
            """;

    private final EntityManager database;

    SightRepository(EntityManager database) {
        this.database = database;
    }

    /** Those of these groups that exist for the reader. */
    Set<UUID> listSeen(UUID readerId, Collection<UUID> groupIds) {
        Stream<?> seen =
                database.createNativeQuery(
                                "SELECT p.id FROM profile p WHERE p.id = ANY (:ids) AND " + IS_SEEN,
                                UUID.class)
                        .setParameter("ids", groupIds.toArray(UUID[]::new))
                        .setParameter("reader", readerId)
                        .getResultStream();
        return seen.map(UUID.class::cast).collect(Collectors.toSet());
    }
}
