package io.loggia.follow.profile;

import io.loggia.events.GroupEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what the projection of profiles says of groups. */
@ApplicationScoped
public class GroupRepository {

    private static final String SELECT =
            """
            SELECT id, coalesce(entry, 'HIDDEN') AS entry, founder_id, steward_ids FROM profile
            WHERE id = :id AND kind = 'GROUP' AND state = 'ACTIVE'
            """;

    private final Session session;

    GroupRepository(Session session) {
        this.session = session;
    }

    /** Empty for what is no group, or no longer. */
    public Optional<Group> find(UUID id) {
        return find(SELECT, id);
    }

    /** The same, and until the transaction ends the group is neither changed nor dissolved. */
    public Optional<Group> hold(UUID id) {
        return find(SELECT + " FOR SHARE", id);
    }

    private Optional<Group> find(String sql, UUID id) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(GroupRepository::group);
    }

    private static Group group(Tuple row) {
        return new Group(
                row.get("id", UUID.class),
                GroupEntry.valueOf(row.get("entry", String.class)),
                row.get("founder_id", UUID.class),
                Set.copyOf(List.of(row.get("steward_ids", UUID[].class))));
    }
}
