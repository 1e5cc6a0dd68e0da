package io.loggia.follow.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Every row that a person wrote or chose, as {@code erasure} knows them, and no word of others.
 * Whoever adds a table with somebody's words or choices adds it here, too.
 */
@ApplicationScoped
class ExportRepository {

    static final List<Section> SECTIONS =
            List.of(
                    new Section(
                            "follows",
                            """
                            SELECT t.followee_id AS "profileId", p.kind, t.relation, t.bell,
                                t.changed_at AS "changedAt"
                            FROM tie t LEFT JOIN profile p ON p.id = t.followee_id
                            WHERE t.follower_id = :person AND t.relation <> 'NONE'
                            ORDER BY t.followee_id
                            """),
                    new Section(
                            "dismissals",
                            """
                            SELECT dismissed_id AS "profileId", dismissed_at AS "dismissedAt"
                            FROM dismissal WHERE profile_id = :person ORDER BY dismissed_id
                            """),
                    new Section(
                            "memberships",
                            """
                            SELECT group_id AS "groupId", changed_at AS "changedAt"
                            FROM membership WHERE person_id = :person AND member ORDER BY group_id
                            """));

    /** So many rows are held at a time. */
    private static final int AT_A_TIME = 200;

    private final Session session;

    ExportRepository(Session session) {
        this.session = session;
    }

    /** All sections are read as of one moment. */
    void holdStill() {
        session.createNativeMutationQuery(
                        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                .executeUpdate();
    }

    /** To be closed; read by a cursor of the database, in the transaction. */
    Stream<Map<String, Object>> rows(Section section, UUID profileId) {
        return session.createNativeQuery(section.sql(), Tuple.class)
                .setParameter("person", profileId)
                .setFetchSize(AT_A_TIME)
                .getResultStream()
                .map(ExportRepository::said);
    }

    /** What a row says nothing of is absent. */
    private static Map<String, Object> said(Tuple row) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (TupleElement<?> column : row.getElements()) {
            Object value = row.get(column.getAlias());
            if (value != null) {
                said.put(column.getAlias(), value);
            }
        }
        return said;
    }
}
