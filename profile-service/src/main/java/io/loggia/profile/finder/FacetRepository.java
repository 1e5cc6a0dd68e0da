package io.loggia.profile.finder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What those who are found have in common, and how many of them. */
@ApplicationScoped
class FacetRepository {

    private static final String FOUND =
            """
            WITH found AS MATERIALIZED (
                SELECT department, place, languages, ask_topics, learn_topics
                FROM profile WHERE
            """;

    /** Somebody who answers a topic and lists it to learn is still one person. */
    private static final String COUNTS =
            """
            , said (facet, value) AS (
                SELECT 'DEPARTMENT', department FROM found WHERE department IS NOT NULL
                UNION ALL SELECT 'PLACE', place FROM found WHERE place IS NOT NULL
                UNION ALL SELECT 'LANGUAGE', unnest(languages) FROM found
                UNION ALL SELECT 'TOPIC', unnest(ask_topics) FROM found
                UNION ALL SELECT 'TOPIC', topic
                    FROM found CROSS JOIN LATERAL unnest(learn_topics) AS topic
                    WHERE topic <> ALL (ask_topics)),
            counted AS (SELECT facet, value, count(*) AS people FROM said GROUP BY facet, value)
            SELECT facet, value, people
            FROM (SELECT counted.*, row_number() OVER (
                    PARTITION BY facet ORDER BY people DESC, value) AS place FROM counted) AS ranked
            WHERE place <= :most ORDER BY facet, place
            """;

    private static final int MOST = 20;

    private final Session session;

    FacetRepository(Session session) {
        this.session = session;
    }

    FacetsView count(Condition condition) {
        NativeQuery<Object[]> query =
                session.createNativeQuery(FOUND + condition.sql() + ")" + COUNTS, Object[].class)
                        .setParameter("most", MOST);
        condition.values().forEach(query::setParameter);
        Map<String, List<FacetView>> facets =
                query.getResultList().stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> (String) row[0],
                                        Collectors.mapping(
                                                row ->
                                                        new FacetView(
                                                                (String) row[1], (Long) row[2]),
                                                Collectors.toList())));
        return FacetsView.of(facets);
    }
}
