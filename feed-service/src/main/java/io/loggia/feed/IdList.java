package io.loggia.feed;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A query parameter: up to 100 ids with commas between them, or absent. */
public final class IdList {

    private static final int MOST = 100;

    private IdList() {}

    /** Refuses by that field whatever is no such list. */
    public static List<UUID> of(String field, List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        if (values.size() > 1) {
            throw FeedProblem.INVALID_FIELD.at(field, "given more than once");
        }
        String[] texts = values.getFirst().split(",", -1);
        if (texts.length > MOST) {
            throw FeedProblem.INVALID_FIELD.at(field, "must be at most 100");
        }
        return Stream.of(texts).map(text -> require(field, text)).toList();
    }

    private static UUID require(String field, String text) {
        return IdSpelling.parse(text)
                .orElseThrow(() -> FeedProblem.INVALID_FIELD.at(field, "must be ids"));
    }
}
