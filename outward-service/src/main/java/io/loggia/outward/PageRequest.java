package io.loggia.outward;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: at most {@code limit} items after the cursor. */
public record PageRequest(int limit, @Nullable Cursor cursor) {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    /** From all values of the query parameters; refuses repeated and malformed ones by name. */
    public static PageRequest of(Map<String, List<String>> query) {
        Query values = new Query(query);
        String cursor = values.single("cursor");
        return new PageRequest(
                values.limit(DEFAULT_LIMIT, MAX_LIMIT),
                cursor == null
                        ? null
                        : Cursor.decode(cursor)
                                .orElseThrow(() -> OutwardProblem.INVALID_FIELD.at("cursor")));
    }

    /** The place to go on after, in a list that goes from the newest to the oldest. */
    public Cursor after() {
        return cursor == null ? Cursor.NEWEST : cursor;
    }
}
