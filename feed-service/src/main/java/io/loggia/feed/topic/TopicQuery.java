package io.loggia.feed.topic;

import io.loggia.events.TopicSlug;
import io.loggia.feed.FeedProblem;
import java.util.List;

/** The beginning of a topic's name, or a part of it, as somebody types it; empty for any topic. */
record TopicQuery(String text) {

    private static final String FIELD = "q";
    private static final int MOST = 50;

    static TopicQuery of(List<String> values) {
        if (values.size() > 1) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "given more than once");
        }
        String typed = values.isEmpty() ? "" : values.getFirst();
        String text = TopicSlug.normalise(typed.startsWith("#") ? typed.substring(1) : typed);
        if (text.codePointCount(0, text.length()) > MOST
                || !text.codePoints().allMatch(TopicSlug::mayHold)) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "at most 50 letters, digits or _");
        }
        return new TopicQuery(text);
    }
}
