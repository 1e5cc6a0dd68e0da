package io.loggia.follow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: at most {@code limit} items after the cursor. */
public record PageRequest(int limit, @Nullable Cursor cursor) {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_DIGITS = 3;

    /** From all values of the query parameters; refuses repeated and malformed ones by name. */
    public static PageRequest of(Map<String, List<String>> query) {
        String limit = single("limit", query);
        String cursor = single("cursor", query);
        return new PageRequest(
                limit == null ? DEFAULT_LIMIT : parseLimit(limit),
                cursor == null
                        ? null
                        : Cursor.decode(cursor)
                                .orElseThrow(() -> FollowProblem.INVALID_FIELD.at("cursor")));
    }

    /** The place to go on after, in a list that goes from the newest to the oldest. */
    public Cursor after() {
        return cursor == null ? Cursor.NEWEST : cursor;
    }

    /** Quarkus leaves an empty value out of a list of values; here it is one, and refused. */
    private static @Nullable String single(String name, Map<String, List<String>> query) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw FollowProblem.INVALID_FIELD.at(name, "given more than once");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static int parseLimit(String text) {
        boolean plain =
                !text.isEmpty()
                        && text.length() <= MAX_DIGITS
                        && text.charAt(0) != '0'
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain || Integer.parseInt(text) > MAX_LIMIT) {
            throw FollowProblem.INVALID_FIELD.at("limit", "a number from 1 to 100");
        }
        return Integer.parseInt(text);
    }
}
