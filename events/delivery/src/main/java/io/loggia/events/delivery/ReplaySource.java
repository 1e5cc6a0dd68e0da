package io.loggia.events.delivery;

import io.loggia.events.Event;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

    /** The id that a position names, for aggregates that are gone through by id. */
    static UUID idAt(@Nullable String position) {
        return position == null ? new UUID(0, 0) : UUID.fromString(position);
    }

    /**
     * Some states.
     *
     * @param events in any order; none of an aggregate that is not told of
     * @param last the position of the last aggregate looked at; null if there was none
     */
    record Batch(List<? extends Event> events, @Nullable String last) {

        public static final Batch END = new Batch(List.of(), null);

        /** What is told of each of these, in the order of their positions; the end if none. */
        public static <A> Batch of(
                List<A> aggregates, Function<A, ? extends Event> told, Function<A, ?> position) {
            return aggregates.isEmpty()
                    ? END
                    : new Batch(
                            aggregates.stream().map(told).toList(),
                            position.apply(aggregates.getLast()).toString());
        }
    }
}
