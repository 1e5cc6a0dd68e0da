package io.loggia.profile.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Patterns, and which groups have started from them. They are for everybody, so the group whose a
 * pattern is has to be known to all at the moment of reading: of a hidden or a dissolved one there
 * is no pattern, and no group says that it comes from there.
 */
@ApplicationScoped
class PatternRepository {

    /** Of a group {@code o} whose pattern it is. */
    static final String IS_KNOWN_TO_ALL =
            """
            (o.kind = 'GROUP' AND o.state = 'ACTIVE' AND o.entry IN ('OPEN', 'ON_REQUEST'))
            """;

    private static final String SELECT =
            """
            SELECT o.id, o.display_name, o.sort_name, g.purpose, g.entry, g.first_post
            FROM group_pattern g JOIN profile o ON o.id = g.group_id
            WHERE
            """
                    + IS_KNOWN_TO_ALL;

    private static final String PAGE =
            SELECT
                    + """
                    AND (o.sort_name, o.id) > (:afterName, :afterId)
                    AND position(folded(CAST(:typed AS text)) IN o.sort_name) > 0
                    ORDER BY o.sort_name, o.id LIMIT :limit
                    """;

    private final EntityManager database;

    PatternRepository(EntityManager database) {
        this.database = database;
    }

    Optional<PatternView> find(UUID groupId) {
        return rows(database.createNativeQuery(SELECT + " AND o.id = :id", Tuple.class)
                        .setParameter("id", groupId))
                .map(PatternRow::view)
                .findFirst();
    }

    /** One more than asked for, if there are more. */
    List<PatternRow> page(GroupQuery query) {
        return rows(database.createNativeQuery(PAGE, Tuple.class)
                        .setParameter("afterName", query.after().sortName())
                        .setParameter("afterId", query.after().id())
                        .setParameter("typed", query.text())
                        .setParameter("limit", query.limit() + 1))
                .toList();
    }

    void put(UUID groupId, Pattern pattern, Instant at) {
        database.createNativeQuery(
                        """
                        INSERT INTO group_pattern (group_id, purpose, entry, first_post, changed_at)
                        VALUES (:group, CAST(:purpose AS text), :entry, CAST(:first AS text), :at)
                        ON CONFLICT (group_id) DO UPDATE SET
                            purpose = excluded.purpose, entry = excluded.entry,
                            first_post = excluded.first_post, changed_at = excluded.changed_at
                        """)
                .setParameter("group", groupId)
                .setParameter("purpose", pattern.purpose())
                .setParameter("entry", pattern.entry().name())
                .setParameter("first", pattern.firstPost())
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(UUID groupId) {
        database.createNativeQuery("DELETE FROM group_pattern WHERE group_id = :group")
                .setParameter("group", groupId)
                .executeUpdate();
    }

    void start(UUID groupId, UUID patternOf) {
        database.createNativeQuery(
                        "INSERT INTO group_origin (group_id, pattern_of) VALUES (:group, :origin)")
                .setParameter("group", groupId)
                .setParameter("origin", patternOf)
                .executeUpdate();
    }

    private static Stream<PatternRow> rows(Query query) {
        Stream<?> found = query.getResultStream();
        return found.map(row -> row((Tuple) row));
    }

    private static PatternRow row(Tuple row) {
        return new PatternRow(
                new PatternView(
                        row.get("id", UUID.class),
                        row.get("display_name", String.class),
                        row.get("purpose", String.class),
                        Entry.valueOf(row.get("entry", String.class)),
                        row.get("first_post", String.class)),
                row.get("sort_name", String.class));
    }
}
