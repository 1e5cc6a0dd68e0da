package io.loggia.feed.author;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who looks after groups, as their profiles say; whether they still belong there is not asked. */
@ApplicationScoped
public class StewardRepository {

    private final Session session;

    StewardRepository(Session session) {
        this.session = session;
    }

    /** The founder counts as one. */
    public boolean isSteward(UUID personId, UUID groupId) {
        return session.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM author
                            WHERE id = :group AND :person = ANY (steward_ids))
                        """,
                        Boolean.class)
                .setParameter("group", groupId)
                .setParameter("person", personId)
                .getSingleResult();
    }

    /** The founder, too. */
    public Set<UUID> list(UUID groupId) {
        return session.createNativeQuery(
                        "SELECT steward_ids FROM author WHERE id = :group AND kind = 'GROUP'",
                        UUID[].class)
                .setParameter("group", groupId)
                .uniqueResultOptional()
                .map(Set::of)
                .orElse(Set.of());
    }

    void removeEverywhere(UUID personId) {
        session.createNativeMutationQuery(
                        """
                        UPDATE author SET steward_ids = array_remove(steward_ids, :person)
                        WHERE kind = 'GROUP' AND :person = ANY (steward_ids)
                        """)
                .setParameter("person", personId)
                .executeUpdate();
    }
}
