package io.loggia.profile.directory;

import io.loggia.events.TopicSlug;
import io.loggia.profile.ProfileProblem;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists of a request as they are kept: in the order given, each item once and in one spelling. */
final class ItemList {

    private ItemList() {}

    /** Language tags of BCP 47, such as {@code de} or {@code pt-BR}. */
    static List<String> languages(String field, @Nullable List<String> raw) {
        return of(field, raw, ItemList::language);
    }

    /** Slugs of topics, without the sign. */
    static List<String> topics(String field, @Nullable List<String> raw) {
        return of(field, raw, ItemList::topic);
    }

    static List<Work> works(String field, @Nullable List<Work> raw) {
        return of(field, raw, (path, work) -> work.checked(path));
    }

    private static <T> List<T> of(
            String field, @Nullable List<T> raw, BiFunction<String, T, T> check) {
        if (raw == null) {
            return List.of();
        }
        return IntStream.range(0, raw.size())
                .mapToObj(i -> kept(field + "[" + i + "]", raw.get(i), check))
                .distinct()
                .toList();
    }

    private static <T> T kept(String path, @Nullable T item, BiFunction<String, T, T> check) {
        if (item == null) {
            throw ProfileProblem.INVALID_FIELD.at(path, "must not be null");
        }
        return check.apply(path, item);
    }

    /** A language and where it is spoken; how to sort or count in it says nothing of a person. */
    static String language(String path, String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty() && !language.hasExtensions()) {
                return language.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // refused below, as is what names no language
        }
        throw ProfileProblem.INVALID_FIELD.at(path, "must be a language tag such as de or pt-BR");
    }

    static String topic(String path, String slug) {
        if (!TopicSlug.isValid(slug)) {
            throw ProfileProblem.INVALID_FIELD.at(path, "must be the name of a topic");
        }
        return TopicSlug.of(slug).value();
    }
}
