package io.loggia.feed.catchup;

import io.loggia.events.Audience;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.TopicSpelling;
import io.loggia.feed.post.PostRow;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is asked for; a repeated or malformed parameter is refused by name. */
record CatchUpQuery(
        Span span,
        @Nullable ReasonKind reason,
        @Nullable Audience audience,
        @Nullable String topic) {

    static CatchUpQuery of(
            List<String> spans, List<String> reasons, List<String> audiences, List<String> topics) {
        Span span = single("span", spans, text -> word(Span.values(), Span::name, text));
        return new CatchUpQuery(
                Objects.requireNonNullElse(span, Span.UNREAD),
                single(
                        "reason",
                        reasons,
                        text -> word(ReasonKind.values(), ReasonKind::name, text)),
                single(
                        "audience",
                        audiences,
                        text -> word(Audience.values(), Audience::name, text)),
                single(
                        "topic",
                        topics,
                        text -> TopicSpelling.parse(text).map(slug -> slug.value()).orElse(null)));
    }

    /** Nothing that is not asked for leaves a pick out. */
    boolean wants(Pick pick) {
        PostRow post = pick.post();
        return (reason == null || pick.has(reason))
                && (audience == null || audience == post.facts().audience())
                && (topic == null || post.topics().contains(topic));
    }

    private static <T> @Nullable T word(T[] known, Function<T, String> word, String text) {
        for (T one : known) {
            if (word.apply(one).equals(text)) {
                return one;
            }
        }
        return null;
    }

    private static <T> @Nullable T single(
            String name, List<String> values, Function<String, @Nullable T> read) {
        if (values.isEmpty()) {
            return null;
        }
        T value = values.size() == 1 ? read.apply(values.getFirst()) : null;
        if (value == null) {
            throw FeedProblem.INVALID_FIELD.at(name);
        }
        return value;
    }
}
