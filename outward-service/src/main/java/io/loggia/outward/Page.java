package io.loggia.outward;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list; {@code nextCursor} is absent where the list ends. */
public record Page<T>(@Schema(required = true) List<T> items, @Nullable String nextCursor)
        implements Paged {

    /** Of up to {@code limit + 1} items: the surplus one only says that there are more. */
    public static <T> Page<T> cut(List<T> items, int limit, Function<T, Cursor> at) {
        boolean more = items.size() > limit;
        List<T> shown = more ? items.subList(0, limit) : items;
        return new Page<>(shown, more ? at.apply(shown.getLast()).encode() : null);
    }
}
