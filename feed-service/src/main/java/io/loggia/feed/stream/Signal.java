package io.loggia.feed.stream;

import java.util.UUID;

/** What goes over a live stream. */
sealed interface Signal {

    /** The stream is open; whoever loses it is to come back after a while. */
    record Greeting() implements Signal {}

    /** There is something new of a kind; to be fetched, for nothing is told here but that. */
    record Hint(HintKind kind, UUID newestId, int count) implements Signal {}

    /** Something of a kind has changed; there is nothing to be told of it at all. */
    record Knock(HintKind kind) implements Signal {}

    /** A sign of life. */
    record Heartbeat() implements Signal {}
}
