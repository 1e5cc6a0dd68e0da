package io.loggia.profile.group;

import io.loggia.events.GroupEntry;
import io.loggia.events.Relation;
import io.loggia.profile.directory.SightRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups as one reader sees them; what does not exist for the reader is in no answer. */
@ApplicationScoped
class GroupRepository {

    private static final String SELECT =
            """
            SELECT p.id, p.handle, p.display_name, p.bio, p.entry, p.manager_id,
                ARRAY (SELECT m.person_id FROM group_member m
                    WHERE m.group_id = p.id AND m.person_id = ANY (p.steward_ids)
                        AND m.relation = 'FOLLOWING' ORDER BY m.person_id) AS steward_ids,
                (SELECT count(*) FROM group_member m
                    WHERE m.group_id = p.id AND m.relation = 'FOLLOWING') AS members,
                coalesce(own.relation, 'NONE') AS relation, p.version, p.created_at, p.sort_name,
                EXISTS (SELECT 1 FROM group_pattern g WHERE g.group_id = p.id) AS pattern,
                o.id AS origin_id, o.display_name AS origin_name
            FROM profile p
            LEFT JOIN group_member own ON own.group_id = p.id AND own.person_id = :reader
            LEFT JOIN group_origin started ON started.group_id = p.id
            LEFT JOIN profile o ON o.id = started.pattern_of AND
            """
                    + PatternRepository.IS_KNOWN_TO_ALL
                    + " WHERE "
                    + SightRepository.IS_SEEN;

    private static final String PAGE =
            SELECT
                    + """
                    AND (p.sort_name, p.id) > (:afterName, :afterId)
                    AND (NOT :mine OR own.relation <> 'NONE')
                    AND position(folded(CAST(:typed AS text)) IN p.sort_name) > 0
                    ORDER BY p.sort_name, p.id LIMIT :limit
                    """;

    private final EntityManager database;

    GroupRepository(EntityManager database) {
        this.database = database;
    }

    Optional<GroupView> find(UUID readerId, UUID id) {
        return rows(
                        database.createNativeQuery(SELECT + " AND p.id = :id", Tuple.class)
                                .setParameter("reader", readerId)
                                .setParameter("id", id),
                        readerId)
                .map(GroupRow::view)
                .findFirst();
    }

    /** One more than asked for, if there are more. */
    List<GroupRow> page(UUID readerId, GroupQuery query) {
        return rows(
                        database.createNativeQuery(PAGE, Tuple.class)
                                .setParameter("reader", readerId)
                                .setParameter("afterName", query.after().sortName())
                                .setParameter("afterId", query.after().id())
                                .setParameter("mine", query.mine())
                                .setParameter("typed", query.text())
                                .setParameter("limit", query.limit() + 1),
                        readerId)
                .toList();
    }

    private static Stream<GroupRow> rows(Query query, UUID readerId) {
        Stream<?> found = query.getResultStream();
        return found.map(row -> row((Tuple) row, readerId));
    }

    private static GroupRow row(Tuple row, UUID readerId) {
        UUID founderId = row.get("manager_id", UUID.class);
        List<UUID> stewardIds = List.of(row.get("steward_ids", UUID[].class));
        Relation relation = Relation.valueOf(row.get("relation", String.class));
        boolean steward =
                readerId.equals(founderId)
                        || (relation == Relation.FOLLOWING && stewardIds.contains(readerId));
        return new GroupRow(
                new GroupView(
                        row.get("id", UUID.class),
                        row.get("handle", String.class),
                        row.get("display_name", String.class),
                        row.get("bio", String.class),
                        GroupEntry.valueOf(row.get("entry", String.class)),
                        founderId,
                        stewardIds,
                        row.get("members", Long.class),
                        relation,
                        steward,
                        origin(row),
                        row.get("pattern", Boolean.class),
                        row.get("version", Long.class),
                        row.get("created_at", Instant.class)),
                row.get("sort_name", String.class));
    }

    private static @Nullable OriginView origin(Tuple row) {
        UUID id = row.get("origin_id", UUID.class);
        return id == null ? null : new OriginView(id, row.get("origin_name", String.class));
    }
}
