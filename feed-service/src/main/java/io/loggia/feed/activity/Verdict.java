package io.loggia.feed.activity;

import org.jspecify.annotations.Nullable;

/** What is decided about what arrived in the place of one event. */
sealed interface Verdict {

    Received received();

    /** It becomes a post with this text. */
    record Accepted(Received.Sound received, String text) implements Verdict {}

    /** It was taken before, or stands in the same batch. */
    record Again(Received.Sound received) implements Verdict {}

    record Parked(Received.Sound received, Refusal refusal) implements Verdict {}

    record Refused(Received received, Refusal refusal) implements Verdict {}

    default @Nullable Refusal why() {
        return switch (this) {
            case Parked parked -> parked.refusal();
            case Refused refused -> refused.refusal();
            case Accepted accepted -> null;
            case Again again -> null;
        };
    }

    default Fate fate() {
        return switch (this) {
            case Accepted accepted -> Fate.ACCEPTED;
            case Again again -> Fate.DUPLICATE;
            case Parked parked -> Fate.PARKED;
            case Refused refused -> Fate.REFUSED;
        };
    }
}
