package io.loggia.feed.moderation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What stewards said to those whom concerns are about. */
@ApplicationScoped
class TalkRepository {

    private final Session session;

    TalkRepository(Session session) {
        this.session = session;
    }

    void add(UUID concernId, Talk talk) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO talk (id, concern, steward_id, text, said_at)
                        VALUES (:id, :concern, :steward, :text, :at)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("concern", concernId)
                .setParameter("steward", talk.stewardId())
                .setParameter("text", talk.text())
                .setParameter("at", talk.at())
                .executeUpdate();
    }

    /** By concern, in the order in which they were said. */
    Map<UUID, List<Talk>> listOf(Collection<UUID> concernIds) {
        return session.createNativeQuery(
                        """
                        SELECT concern, steward_id, text, said_at FROM talk
                        WHERE concern = ANY(:concerns) ORDER BY id
                        """,
                        Tuple.class)
                .setParameter("concerns", concernIds.toArray(UUID[]::new))
                .getResultStream()
                .collect(
                        groupingBy(
                                row -> row.get("concern", UUID.class),
                                mapping(TalkRepository::talk, toList())));
    }

    private static Talk talk(Tuple row) {
        return new Talk(
                row.get("steward_id", UUID.class),
                row.get("text", String.class),
                row.get("said_at", Instant.class));
    }
}
