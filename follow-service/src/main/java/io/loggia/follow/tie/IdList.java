package io.loggia.follow.tie;

import io.loggia.follow.FollowProblem;
import io.loggia.follow.IdSpelling;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The query parameter {@code ids}: 1 to 100 ids with commas between them, given once. */
public final class IdList {

    private static final String FIELD = "ids";
    private static final int MOST = 100;

    private IdList() {}

    public static List<UUID> of(List<String> values) {
        if (values.size() != 1) {
            throw FollowProblem.INVALID_FIELD.at(FIELD, "must be given once");
        }
        String[] texts = values.getFirst().split(",", -1);
        if (texts.length > MOST) {
            throw FollowProblem.INVALID_FIELD.at(FIELD, "must be at most 100");
        }
        return Stream.of(texts).map(IdList::require).toList();
    }

    private static UUID require(String text) {
        return IdSpelling.parse(text)
                .orElseThrow(() -> FollowProblem.INVALID_FIELD.at(FIELD, "must be ids"));
    }
}
