package io.loggia.profile.finder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * What in a profile speaks for its being found: of a biography the sentence, of works the title.
 */
@ApplicationScoped
class EvidenceRepository {

    private static final String SAID =
            """
            SELECT p.id, said.kind, said.text
            FROM profile p CROSS JOIN LATERAL (
                VALUES (1, 'NAME', lexemes('n', p.display_name), p.display_name),
                    (2, 'HANDLE', lexemes('n', p.handle), p.handle),
                    (5, 'TITLE', lexemes('p', p.title), p.title),
                    (6, 'DEPARTMENT', lexemes('p', p.department), p.department),
                    (7, 'PLACE', lexemes('p', p.place), p.place)
                UNION ALL SELECT 3, 'ASK_TOPIC', lexemes('a', topic) || ('#' || topic), topic
                    FROM unnest(p.ask_topics) AS topic
                UNION ALL SELECT 4, 'LEARN_TOPIC', lexemes('o', topic) || ('~' || topic), topic
                    FROM unnest(p.learn_topics) AS topic
                UNION ALL SELECT 8, 'WORK', lexemes('o', work ->> 'title'), work ->> 'title'
                    FROM jsonb_array_elements(p.works) AS work
                UNION ALL SELECT 9, 'BIO', lexemes('o', sentence), btrim(sentence)
                    FROM regexp_split_to_table(p.bio, '(?<=[.!?])\\s+|\\n+') AS sentence
            ) AS said (rank, kind, lexemes, text)
            WHERE p.id = ANY (:ids)
                AND array_to_tsvector(said.lexemes) @@ CAST(:reason AS tsquery)
            ORDER BY said.rank
            """;

    private final Session session;

    EvidenceRepository(Session session) {
        this.session = session;
    }

    Map<UUID, List<ReasonView>> listReasons(Search search, Collection<UUID> ids) {
        if (search.reason().isEmpty()) {
            return Map.of();
        }
        return session
                .createNativeQuery(SAID, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("reason", search.reason())
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(
                                        row -> ReasonView.of((String) row[1], (String) row[2]),
                                        Collectors.toList())));
    }
}
