package io.loggia.follow.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Who works where, as far as suggestions need it. */
@ApplicationScoped
class DepartmentRepository {

    /** From one department to the next by the index; that many are looked at. */
    private static final int MOST = 200;

    private static final String AT_WORK =
            "kind = 'PERSON' AND state = 'ACTIVE' AND department IS NOT NULL";

    private static final String ALL =
            """
            WITH RECURSIVE d AS (
                SELECT (SELECT min(department) FROM profile WHERE %1$s) AS name, 1 AS place
                UNION ALL
                SELECT (SELECT min(department) FROM profile WHERE %1$s AND department > d.name),
                    d.place + 1
                FROM d WHERE d.name IS NOT NULL AND d.place < :most)
            SELECT name FROM d WHERE name IS NOT NULL ORDER BY place
            """
                    .formatted(AT_WORK);

    private final Session session;

    DepartmentRepository(Session session) {
        this.session = session;
    }

    /** By name. */
    List<String> listAll() {
        return session.createNativeQuery(ALL, String.class)
                .setParameter("most", MOST)
                .getResultList();
    }

    /** Those of the reader and of everybody whom the reader follows. */
    Set<String> listFamiliar(UUID readerId) {
        return new HashSet<>(
                session.createNativeQuery(
                                """
                                SELECT department FROM profile
                                WHERE id = :reader AND department IS NOT NULL
                                UNION
                                SELECT p.department FROM tie t JOIN profile p ON p.id = t.followee_id
                                WHERE t.follower_id = :reader AND t.relation = 'FOLLOWING'
                                    AND p.kind = 'PERSON' AND p.state = 'ACTIVE'
                                    AND p.department IS NOT NULL
                                """,
                                String.class)
                        .setParameter("reader", readerId)
                        .getResultList());
    }

    /** By person; whoever has none is absent. */
    Map<UUID, String> findByPersons(Collection<UUID> ids) {
        return session
                .createNativeQuery(
                        """
                        SELECT id, department FROM profile
                        WHERE id = ANY (:ids) AND department IS NOT NULL
                        """,
                        Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }
}
