package io.loggia.feed.search;

import io.loggia.events.Audience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The text of one search in SQL together with its values, in the same order: nothing that somebody
 * typed is ever part of the text.
 */
final class SearchStatement {

    private static final String SAID =
            """
            WITH said AS MATERIALIZED (
                SELECT lexeme, count(*) AS often FROM (SELECT e.words
            """;

    /** A word that stands in a post, or begins one, is right. */
    private static final String NEAR =
            """
            ) AS entry CROSS JOIN LATERAL unnest(tsvector_to_array(entry.words)) AS lexeme
                WHERE length(lexeme) BETWEEN 3 AND 42 GROUP BY lexeme),
            typed AS MATERIALIZED (
                SELECT word, folded(word) AS lexeme FROM unnest(CAST(? AS text[])) AS word),
            wrong AS MATERIALIZED (
                SELECT word, lexeme, CASE WHEN length(lexeme) <= 4 THEN 1 ELSE 2 END AS edits
                FROM typed
                WHERE lexeme ~ '^[^ ]{4,40}$' AND lexeme ~ '[[:alpha:]]'
                    AND NOT EXISTS (SELECT FROM said WHERE starts_with(said.lexeme, typed.lexeme)))
            SELECT wrong.word, said.lexeme FROM wrong JOIN said
                ON levenshtein_less_equal(said.lexeme, wrong.lexeme, wrong.edits) <= wrong.edits
            ORDER BY levenshtein(said.lexeme, wrong.lexeme),
                left(said.lexeme, 1) <> left(wrong.lexeme, 1), said.often DESC, said.lexeme
            LIMIT 100
            """;

    private static final String WRITTEN =
            """
            SELECT folded(word), word
            FROM regexp_split_to_table(?, '[^[:alnum:]]+') WITH ORDINALITY AS said (word, place)
            WHERE folded(word) = ANY (?) ORDER BY place
            """;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Among the newest posts alone, however many of them match. */
    static SearchStatement amongNewest(Sought sought, UUID before, int newest, int limit) {
        SearchStatement statement = new SearchStatement();
        statement.add("SELECT e.post");
        statement.addNewest(sought, before, newest);
        statement.addWords(sought.terms());
        return statement.newestFirst(limit);
    }

    /** Words of the newest posts that are spelt nearly as what was typed, the nearest first. */
    static SearchStatement near(Sought sought, List<String> words, int newest) {
        SearchStatement statement = new SearchStatement();
        statement.add(SAID);
        statement.addNewest(sought, sought.below(), newest);
        statement.add(NEAR, (Object) words.toArray(String[]::new));
        return statement;
    }

    /** How words that stand in a text are written there, each where it stands first. */
    static SearchStatement written(String text, Collection<String> words) {
        SearchStatement statement = new SearchStatement();
        statement.add(WRITTEN, text, words.toArray(String[]::new));
        return statement;
    }

    /** Among all posts, the matches first: for words that are not in many. */
    static SearchStatement byIndex(Sought sought, UUID before, int limit) {
        SearchStatement statement = new SearchStatement();
        // Without the barrier the planner walks through all posts for the first few of a rare word.
        statement.add("WITH found AS MATERIALIZED (");
        statement.addWhole(sought, before);
        statement.addWords(sought.terms());
        statement.add(") SELECT e.post FROM found AS e");
        return statement.newestFirst(limit);
    }

    /** By operators alone: in the order of time until there are enough. */
    static SearchStatement byOperators(Sought sought, UUID before, int limit) {
        SearchStatement statement = new SearchStatement();
        statement.addWhole(sought, before);
        return statement.newestFirst(limit);
    }

    String sql() {
        return sql.toString();
    }

    /** One for each question mark; a collection is an array of ids, an array one of words. */
    List<Object> values() {
        return List.copyOf(values);
    }

    private void addNewest(Sought sought, UUID before, int newest) {
        add(" FROM (SELECT post, author_id, words FROM search_entry");
        add(" WHERE post < ? AND post >= ?", before, sought.notBefore());
        if (sought.author() != null) {
            add(" AND author_id = ?", sought.author());
        }
        add(" ORDER BY post DESC LIMIT ?) AS e", newest);
        addJoins(sought);
    }

    private void addWhole(Sought sought, UUID before) {
        add("SELECT e.post FROM search_entry AS e");
        addJoins(sought);
        add(" AND e.post < ? AND e.post >= ?", before, sought.notBefore());
        if (sought.author() != null) {
            add(" AND e.author_id = ?", sought.author());
        }
    }

    /** What the post itself says, and where it comes from. */
    private void addJoins(Sought sought) {
        add(" JOIN post AS p ON p.id = e.post");
        for (int i = 0; i < sought.sources().size(); i++) {
            add(" JOIN post_source AS s%1$d ON s%1$d.post = e.post".formatted(i));
            add(" AND s%d.source = ?".formatted(i), sought.sources().get(i));
        }
        add(" WHERE p.deleted_at IS NULL AND e.author_id <> ALL (?)", sought.notFrom());
        Audience audience = sought.audience();
        if (audience != null) {
            add(" AND p.audience = ?", audience.name());
        }
        add(" AND (p.audience <> 'GROUP' OR p.group_id = ANY (?)", sought.groups());
        add(" OR p.author_id = ?)", sought.reading().readerId());
    }

    private void addWords(List<SearchTerm> terms) {
        String all = terms.stream().map(_ -> "sought(?, ?)").collect(Collectors.joining(" && "));
        add(" AND e.words @@ (" + all + ")");
        terms.forEach(term -> values.addAll(List.of(term.text(), term.begins())));
    }

    private SearchStatement newestFirst(int limit) {
        add(" ORDER BY e.post DESC LIMIT ?", limit);
        return this;
    }

    private void add(String text, Object... more) {
        sql.append(text);
        values.addAll(List.of(more));
    }
}
