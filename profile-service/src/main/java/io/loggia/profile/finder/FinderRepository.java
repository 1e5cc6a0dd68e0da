package io.loggia.profile.finder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** People as PostgreSQL finds them, out of the indexes that the migration explains. */
@ApplicationScoped
class FinderRepository {

    private static final int MOST_NEAR = 12;
    private static final int SHORT_WORD = 4;

    /**
     * One plan for all searches would be one for rare words, and slow for frequent ones. A guess
     * may share fewer letters than the 0.3 of the default, since it must be near in edits as well.
     */
    private static final String SETTINGS =
            """
            SELECT set_config('plan_cache_mode', 'force_custom_plan', true),
                set_config('pg_trgm.similarity_threshold', '0.25', true)
            """;

    private static final String FOLDED =
            """
            SELECT left(word, 50)
            FROM unnest(string_to_array(folded(:text), ' ')) WITH ORDINALITY AS words (word, place)
            ORDER BY place LIMIT :most
            """;

    private static final String NEAR =
            """
            SELECT word FROM search_word
            WHERE word % :word AND levenshtein_less_equal(word, :word, :edits) <= :edits
            GROUP BY word
            ORDER BY levenshtein(word, :word), similarity(word, :word) DESC, word
            LIMIT :most
            """;

    private final Session session;

    FinderRepository(Session session) {
        this.session = session;
    }

    /** For the rest of the transaction. */
    void settle() {
        session.createNativeQuery(SETTINGS, Object[].class).getSingleResult();
    }

    /** The first words of a text, in the spelling in which words are kept. */
    List<String> fold(String text, int most) {
        return session.createNativeQuery(FOLDED, String.class)
                .setParameter("text", text)
                .setParameter("most", most)
                .getResultList();
    }

    /** Words of the directory that differ in a letter, or two in a longer word; nearest first. */
    List<String> listNear(String word) {
        return session.createNativeQuery(NEAR, String.class)
                .setParameter("word", word)
                .setParameter("edits", word.length() <= SHORT_WORD ? 1 : 2)
                .setParameter("most", MOST_NEAR)
                .getResultList();
    }

    /** The first of those who come after a position, in their order. */
    List<Hit> page(Search search, Position after, int limit) {
        return query(search, after)
                .setParameter("lastName", after.sortName())
                .setParameter("lastId", after.id())
                .setParameter("limit", limit)
                .setTupleTransformer(
                        (row, _) -> new Hit((UUID) row[0], (Integer) row[1], (String) row[2]))
                .getResultList();
    }

    private NativeQuery<Object[]> query(Search search, Position after) {
        return search.isWithoutText() ? byName(search.found()) : byTier(search, after.tier());
    }

    private NativeQuery<Object[]> byName(Condition found) {
        String sql =
                """
                SELECT id, 0, sort_name FROM profile
                WHERE %s AND (sort_name, id) > (:lastName, :lastId)
                ORDER BY sort_name, id LIMIT :limit
                """
                        .formatted(found.sql());
        return query(sql, found, Object[].class);
    }

    /** Without OFFSET the planner may walk through everybody by name, looking for a rare word. */
    private NativeQuery<Object[]> byTier(Search search, int lastTier) {
        Condition found = search.found();
        List<String> better = search.better();
        String sql =
                """
                SELECT id, tier, sort_name
                FROM (SELECT id, %s AS tier, sort_name FROM profile WHERE %s OFFSET 0) AS found
                WHERE (tier, sort_name, id) > (:lastTier, :lastName, :lastId)
                ORDER BY tier, sort_name, id LIMIT :limit
                """
                        .formatted(tier(better.size()), found.sql());
        NativeQuery<Object[]> query =
                query(sql, found, Object[].class).setParameter("lastTier", lastTier);
        IntStream.range(0, better.size())
                .forEach(i -> query.setParameter("better" + i, better.get(i)));
        return query;
    }

    /** The number of the first tier that somebody stands in. */
    private static String tier(int better) {
        return IntStream.range(0, better)
                .mapToObj(i -> " WHEN document @@ CAST(:better" + i + " AS tsquery) THEN " + i)
                .collect(
                        Collectors.joining(
                                "", "CASE WHEN false THEN 0", " ELSE " + better + " END"));
    }

    boolean exists(Condition condition) {
        String sql = "SELECT EXISTS (SELECT FROM profile WHERE %s)".formatted(condition.sql());
        return query(sql, condition, Boolean.class).getSingleResult();
    }

    private <T> NativeQuery<T> query(String sql, Condition condition, Class<T> type) {
        NativeQuery<T> query = session.createNativeQuery(sql, type);
        condition.values().forEach(query::setParameter);
        return query;
    }
}
