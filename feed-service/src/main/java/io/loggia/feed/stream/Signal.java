package io.loggia.feed.stream;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over a live stream. */
sealed interface Signal {

    /** The stream is open; whoever loses it is to come back after a while. */
    record Greeting() implements Signal {}

    /** There is something new of a kind; to be fetched, for nothing is told here but that. */
    record Hint(HintKind kind, UUID newestId, int count) implements Signal {}

    /** Something of a kind has changed, with one thing, or with the reader or several. */
    record Knock(HintKind kind, @Nullable UUID about) implements Signal {

        Knock(HintKind kind) {
            this(kind, null);
        }

        /** Both in one, which names what is the same in both. */
        Knock and(Knock other) {
            return Objects.equals(about, other.about) ? this : new Knock(kind);
        }
    }

    /** A sign of life. */
    record Heartbeat() implements Signal {}
}
