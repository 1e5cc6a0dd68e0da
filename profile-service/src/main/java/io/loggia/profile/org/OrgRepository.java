package io.loggia.profile.org;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class OrgRepository {

    private static final int MOST_STEPS = 50;
    private static final int MOST_REPORTS = 200;

    private static final String CHAIN =
            """
            WITH RECURSIVE chain (id, manager_id, state, step) AS (
                SELECT id, manager_id, state, 0 FROM profile WHERE id = :id
                UNION ALL
                SELECT manager.id, manager.manager_id, manager.state, step + 1
                FROM chain JOIN profile AS manager ON manager.id = chain.manager_id
                WHERE step < :most)
            CYCLE id SET closed USING path
            SELECT id FROM chain
            WHERE step > 0 AND NOT closed AND state = 'ACTIVE' ORDER BY step DESC
            """;

    private static final String REPORTS =
            """
            SELECT id FROM profile
            WHERE manager_id = :id AND kind = 'PERSON' AND state = 'ACTIVE'
            ORDER BY sort_name, id LIMIT :most
            """;

    private final Session session;

    OrgRepository(Session session) {
        this.session = session;
    }

    /** From the top down, without the person; who has left is stepped over. */
    List<UUID> listChain(UUID id) {
        return list(CHAIN, id, MOST_STEPS);
    }

    /** By name. */
    List<UUID> listReports(UUID id) {
        return list(REPORTS, id, MOST_REPORTS);
    }

    private List<UUID> list(String sql, UUID id, int most) {
        return session.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
    }
}
