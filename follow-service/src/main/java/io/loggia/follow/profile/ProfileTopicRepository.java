package io.loggia.follow.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The topics of people at work here. */
@ApplicationScoped
public class ProfileTopicRepository {

    private final Session session;

    ProfileTopicRepository(Session session) {
        this.session = session;
    }

    /** By person; whoever lists none is absent. */
    public Map<UUID, Topics> findByPersons(Collection<UUID> ids) {
        return session
                .createNativeQuery(
                        """
                        SELECT profile_id, topic, asks, learns FROM profile_topic
                        WHERE profile_id = ANY (:ids)
                        """,
                        Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get(0, UUID.class),
                                Collectors.collectingAndThen(
                                        Collectors.toList(), ProfileTopicRepository::topics)));
    }

    private static Topics topics(List<Tuple> rows) {
        return new Topics(
                rows.stream()
                        .filter(row -> row.get(2, Boolean.class))
                        .map(row -> row.get(1, String.class))
                        .collect(Collectors.toSet()),
                rows.stream()
                        .filter(row -> row.get(3, Boolean.class))
                        .map(row -> row.get(1, String.class))
                        .collect(Collectors.toSet()));
    }

    /** In the caller's transaction, which holds the row of the profile. */
    void replace(UUID profileId, Topics topics) {
        session.createNativeMutationQuery("DELETE FROM profile_topic WHERE profile_id = :id")
                .setParameter("id", profileId)
                .executeUpdate();
        session.createNativeMutationQuery(
                        """
                        INSERT INTO profile_topic (topic, profile_id, asks, learns)
                        SELECT said.topic, :id, bool_or(said.asks), bool_or(NOT said.asks)
                        FROM (
                            SELECT unnest(CAST(:asks AS text[])) AS topic, true AS asks
                            UNION ALL
                            SELECT unnest(CAST(:learns AS text[])), false) said
                        GROUP BY said.topic
                        """)
                .setParameter("id", profileId)
                .setParameter("asks", topics.asks().toArray(String[]::new))
                .setParameter("learns", topics.learns().toArray(String[]::new))
                .executeUpdate();
    }
}
