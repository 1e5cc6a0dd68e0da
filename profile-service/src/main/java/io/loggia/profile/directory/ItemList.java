package io.loggia.profile.directory;

import io.loggia.events.TopicSlug;
import io.loggia.profile.LanguageTag;
import io.loggia.profile.ProfileProblem;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists of a request as they are kept: in the order given, each item once and in one spelling. */
public final class ItemList {

    private ItemList() {}

    /** Language tags of BCP 47, such as {@code de} or {@code pt-BR}. */
    static List<String> languages(String field, @Nullable List<String> raw) {
        return of(field, raw, ItemList::language);
    }

    /** Slugs of topics, without the sign. */
    public static List<String> topics(String field, @Nullable List<String> raw) {
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

    private static String language(String path, String tag) {
        return LanguageTag.parse(tag)
                .orElseThrow(
                        () ->
                                ProfileProblem.INVALID_FIELD.at(
                                        path, "must be a language tag such as de or pt-BR"));
    }

    private static String topic(String path, String slug) {
        if (!TopicSlug.isValid(slug)) {
            throw ProfileProblem.INVALID_FIELD.at(path, "must be the name of a topic");
        }
        return TopicSlug.of(slug).value();
    }
}
