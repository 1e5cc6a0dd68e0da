package io.loggia.events.delivery;

import io.loggia.events.Event;
import org.jspecify.annotations.Nullable;

/** What a record turned out to be. */
sealed interface Decoded<E extends Event> {

    /** An event of the channel's contract. */
    record Good<E extends Event>(Delivered<E> delivered) implements Decoded<E> {}

    /** An event of a type that this release does not know: none of its business. */
    record Unknown<E extends Event>(String type) implements Decoded<E> {}

    /** A record that no release can apply as it is. */
    record Bad<E extends Event>(Reason reason, String detail, @Nullable Throwable cause)
            implements Decoded<E> {}
}
