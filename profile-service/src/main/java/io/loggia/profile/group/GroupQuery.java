package io.loggia.profile.group;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which groups are looked for; a repeated or malformed parameter is refused by name. */
record GroupQuery(String text, boolean mine, GroupCursor after, int limit) {

    static final int LONGEST = 80;

    private static final int USUAL = 20;
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|100");

    static GroupQuery of(Map<String, List<String>> query) {
        String limit = single(query, "limit", text -> LIMIT.matcher(text).matches() ? text : null);
        GroupCursor cursor = single(query, "cursor", text -> GroupCursor.decode(text).orElse(null));
        String typed = single(query, "q", Function.identity());
        Boolean mine =
                single(
                        query,
                        "mine",
                        text -> text.equals("true") ? Boolean.TRUE : falseOrNothing(text));
        String text = TextPolicy.LINE.optional("q", typed, LONGEST);
        return new GroupQuery(
                text == null ? "" : text,
                mine != null && mine,
                cursor == null ? GroupCursor.START : cursor,
                limit == null ? USUAL : Integer.parseInt(limit));
    }

    private static @Nullable Boolean falseOrNothing(String text) {
        return text.equals("false") ? Boolean.FALSE : null;
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
