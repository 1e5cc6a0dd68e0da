package io.loggia.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: at most {@code limit} items after the cursor. */
public record PageRequest(int limit, @Nullable Cursor cursor) {

    static final int DEFAULT_LIMIT = 20;
    static final int MAX_LIMIT = 100;
    private static final int MAX_DIGITS = 3;
    private static final UUID BELOW_ALL = new UUID(0, 0);

    /** From all values of the query parameters; refuses repeated and malformed ones by name. */
    public static PageRequest of(List<String> limits, List<String> cursors) {
        String limit = single("limit", limits);
        String cursor = single("cursor", cursors);
        return new PageRequest(
                limit == null ? DEFAULT_LIMIT : parseLimit(limit),
                cursor == null
                        ? null
                        : Cursor.decode(cursor)
                                .orElseThrow(() -> FeedProblem.INVALID_FIELD.at("cursor")));
    }

    /** The id to go on after, or null at the start. */
    public @Nullable UUID after() {
        return cursor == null ? null : cursor.id();
    }

    /** The id to go on after in a list that rises, below every id at the start. */
    public UUID afterOrFirst() {
        return cursor == null ? BELOW_ALL : cursor.id();
    }

    private static @Nullable String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw FeedProblem.INVALID_FIELD.at(name, "given more than once");
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
            throw FeedProblem.INVALID_FIELD.at("limit", "a number from 1 to 100");
        }
        return Integer.parseInt(text);
    }
}
