package io.loggia.outward.post;

import io.loggia.events.CrossingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads pages of removals, the newest first, with what is needed to decide of them. */
@ApplicationScoped
class RemovalListRepository {

    private static final String SELECT =
            "SELECT "
                    + RemovalRepository.COLUMNS
                    + """
                    , p.state, p.public_id, f.handle, v.text
                    FROM removal r JOIN outward_post p USING (post_ref)
                        LEFT JOIN face f ON f.profile_ref = r.author_ref AND f.shown
                        LEFT JOIN revision v ON v.post_ref = p.post_ref AND p.state = 'REMOVED'
                            AND r.outcome IS NULL
                            AND v.version = coalesce(p.kept_version, p.post_version)
                    WHERE r.number < :before AND
                    """;

    private final Session session;

    RemovalListRepository(Session session) {
        this.session = session;
    }

    /** A removal, and what is known of its post now. */
    record Listed(
            Removal removal,
            CrossingState postState,
            String publicId,
            @Nullable String handle,
            @Nullable String text) {}

    List<Listed> list(RemovalQuery.@Nullable State state, long before, int limit) {
        return session
                .createNativeQuery(
                        SELECT + condition(state) + " ORDER BY r.number DESC LIMIT :limit",
                        Tuple.class)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(RemovalListRepository::listed)
                .toList();
    }

    private static String condition(RemovalQuery.@Nullable State state) {
        return switch (state) {
            case null -> "true";
            case STANDING -> "r.appealed_at IS NULL";
            case APPEALED -> "r.appealed_at IS NOT NULL AND r.outcome IS NULL";
            case UPHELD -> "r.outcome = 'UPHELD'";
            case OVERTURNED -> "r.outcome = 'OVERTURNED'";
        };
    }

    private static Listed listed(Tuple row) {
        return new Listed(
                RemovalRepository.removal(row),
                CrossingState.valueOf(row.get("state", String.class)),
                row.get("public_id", String.class),
                row.get("handle", String.class),
                row.get("text", String.class));
    }
}
