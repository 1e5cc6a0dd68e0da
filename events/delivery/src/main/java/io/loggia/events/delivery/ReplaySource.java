package io.loggia.events.delivery;

import io.loggia.events.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All aggregates of one kind as they stand, for a service to tell of them again. A topic that tells
 * of several kinds has a source for each.
 */
public interface ReplaySource {

    /** The topic, without any prefix. */
    String topic();

    /** The kind's name among those of the topic; it stands in positions, so it stays. */
    default String name() {
        return topic();
    }

    /**
     * The states of the aggregates next after that position, all if it is null, within the caller's
     * transaction. Their rows are locked against change, so that none of these states can be sent
     * after a newer one.
     */
    Batch next(@Nullable String after, int limit);

    /**
     * Some states.
     *
     * @param events in any order; none of an aggregate that is not told of
     * @param last the position of the last aggregate looked at; null if there was none
     */
    record Batch(List<? extends Event> events, @Nullable String last) {

        public static final Batch END = new Batch(List.of(), null);
    }
}
