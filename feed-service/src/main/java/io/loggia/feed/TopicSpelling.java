package io.loggia.feed;

import io.loggia.events.TopicSlug;
import java.util.Optional;

/** Topics in paths: another spelling than the slug's own names nothing, so 404. */
public final class TopicSpelling {

    private TopicSpelling() {}

    public static Optional<TopicSlug> parse(String text) {
        return TopicSlug.isValid(text) && TopicSlug.normalise(text).equals(text)
                ? Optional.of(new TopicSlug(text))
                : Optional.empty();
    }
}
