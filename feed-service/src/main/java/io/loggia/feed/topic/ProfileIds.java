package io.loggia.feed.topic;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.IdSpelling;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The query parameter {@code profileIds}: up to 100 ids with commas between them, or absent. */
final class ProfileIds {

    private static final String FIELD = "profileIds";
    private static final int MOST = 100;

    private ProfileIds() {}

    static List<UUID> of(List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        if (values.size() > 1) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "given more than once");
        }
        String[] texts = values.getFirst().split(",", -1);
        if (texts.length > MOST) {
            throw FeedProblem.INVALID_FIELD.at(FIELD, "must be at most 100");
        }
        return Stream.of(texts)
                .map(
                        text ->
                                IdSpelling.parse(text)
                                        .orElseThrow(
                                                () ->
                                                        FeedProblem.INVALID_FIELD.at(
                                                                FIELD, "must be ids")))
                .toList();
    }
}
