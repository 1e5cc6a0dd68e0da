package io.loggia.outward.post;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.PageRequest;
import io.loggia.outward.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which removals are asked for, and which part of them. */
record RemovalQuery(@Nullable State state, PageRequest page) {

    /** How far a removal has come. */
    enum State {
        STANDING,
        APPEALED,
        UPHELD,
        OVERTURNED
    }

    static RemovalQuery of(Map<String, List<String>> parameters) {
        Query query = new Query(parameters);
        return new RemovalQuery(state(query.single("state")), PageRequest.of(parameters));
    }

    private static @Nullable State state(@Nullable String word) {
        if (word == null) {
            return null;
        }
        for (State known : State.values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        throw OutwardProblem.INVALID_FIELD.at("state", "STANDING, APPEALED, UPHELD or OVERTURNED");
    }
}
