package io.loggia.outward.question;

import io.loggia.events.TopicSlug;
import io.loggia.outward.Cursor;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.PageRequest;
import io.loggia.outward.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which questions are asked for, and which part of them. */
record QuestionQuery(View view, @Nullable String topic, PageRequest page) {

    /** How questions stand to whoever reads. */
    enum View {
        OPEN,
        MINE,
        ANSWERED,
        FOR_ME,
        TAPPED
    }

    static QuestionQuery of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters);
        return new QuestionQuery(
                view(query.single("view")),
                topic(query.single("topic")),
                PageRequest.of(parameters));
    }

    int limit() {
        return page.limit();
    }

    /** Where to go on: a number that falls, or for the best first a place that rises. */
    long after() {
        Cursor cursor = page.cursor();
        if (view == View.FOR_ME) {
            return cursor == null ? 0 : cursor.number();
        }
        return page.after().number();
    }

    private static View view(@Nullable String word) {
        for (View known : View.values()) {
            if (word == null || known.name().equals(word)) {
                return known;
            }
        }
        throw OutwardProblem.INVALID_FIELD.at("view", "OPEN, MINE, ANSWERED, FOR_ME or TAPPED");
    }

    private static @Nullable String topic(@Nullable String text) {
        if (text != null && !TopicSlug.isValid(text)) {
            throw OutwardProblem.INVALID_FIELD.at("topic", "is not a topic");
        }
        return text == null ? null : TopicSlug.normalise(text);
    }
}
