package io.loggia.profile.erasure;

import io.loggia.profile.ProfileProblem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which erasures are looked for; a repeated or malformed parameter is refused by name. */
record ErasureQuery(ErasureCursor after, int limit) {

    private static final int USUAL = 20;
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|100");

    static ErasureQuery of(Map<String, List<String>> query) {
        String limit = single(query, "limit", text -> LIMIT.matcher(text).matches() ? text : null);
        ErasureCursor cursor =
                single(query, "cursor", text -> ErasureCursor.decode(text).orElse(null));
        return new ErasureQuery(
                cursor == null ? ErasureCursor.START : cursor,
                limit == null ? USUAL : Integer.parseInt(limit));
    }

    private static <T> @Nullable T single(
            Map<String, List<String>> query, String name, Function<String, @Nullable T> read) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return null;
        }
        T value = values.size() == 1 ? read.apply(values.getFirst()) : null;
        if (value == null) {
            throw ProfileProblem.INVALID_FIELD.at(name);
        }
        return value;
    }
}
