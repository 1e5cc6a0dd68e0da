package io.loggia.feed.search;

import io.loggia.events.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The text of one search in SQL together with its values, in the same order: nothing that somebody
 * typed is ever part of the text.
 */
final class SearchStatement {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Among the newest posts alone, however many of them match. */
    static SearchStatement amongNewest(Sought sought, UUID before, int newest, int limit) {
        SearchStatement statement = new SearchStatement();
        statement.add("SELECT e.post FROM (SELECT post, author_id, words FROM search_entry");
        statement.add(" WHERE post < ? AND post >= ?", before, sought.notBefore());
        if (sought.author() != null) {
            statement.add(" AND author_id = ?", sought.author());
        }
        statement.add(" ORDER BY post DESC LIMIT ?) AS e", newest);
        statement.addJoins(sought);
        statement.addWords(sought.terms());
        return statement.newestFirst(limit);
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

    /** One for each question mark; a collection is an array of ids. */
    List<Object> values() {
        return List.copyOf(values);
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
