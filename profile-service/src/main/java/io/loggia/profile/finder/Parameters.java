package io.loggia.profile.finder;

import io.loggia.events.TopicSlug;
import io.loggia.profile.LanguageTag;
import io.loggia.profile.ProfileProblem;
import io.loggia.profile.TextPolicy;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Query parameters, of each all its values; a repeated or malformed one is refused by name. */
final class Parameters {

    static final int LONGEST = 120;
    static final int DEFAULT_LIMIT = 20;

    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|100");

    private Parameters() {}

    static Phrase phrase(List<String> values) {
        String typed = line("q", values);
        return typed == null ? Phrase.NOTHING : Phrase.of(typed);
    }

    static @Nullable String topic(List<String> values) {
        return single(
                "topic",
                values,
                text -> {
                    String slug = text.startsWith("#") ? text.substring(1) : text;
                    return TopicSlug.isValid(slug) ? TopicSlug.of(slug).value() : null;
                });
    }

    /** Nothing visible is no line, and asks for nothing. */
    static @Nullable String line(String name, List<String> values) {
        String text = single(name, values, Function.identity());
        return TextPolicy.LINE.optional(name, text, LONGEST);
    }

    static @Nullable String language(List<String> values) {
        return single("language", values, text -> LanguageTag.parse(text).orElse(null));
    }

    static @Nullable Boolean availableToHelp(List<String> values) {
        return single(
                "availableToHelp",
                values,
                text ->
                        switch (text) {
                            case "true" -> true;
                            case "false" -> false;
                            default -> null;
                        });
    }

    static int limit(List<String> values) {
        Integer limit =
                single(
                        "limit",
                        values,
                        text -> LIMIT.matcher(text).matches() ? Integer.valueOf(text) : null);
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    static Position after(List<String> values) {
        Position position = single("cursor", values, text -> Position.decode(text).orElse(null));
        return position == null ? Position.START : position;
    }

    private static <T> @Nullable T single(
            String name, List<String> values, Function<String, @Nullable T> read) {
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
