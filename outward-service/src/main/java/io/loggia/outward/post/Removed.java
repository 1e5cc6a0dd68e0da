package io.loggia.outward.post;

import io.loggia.events.CrossingState;
import org.jspecify.annotations.Nullable;

/**
 * Taken away by a steward. {@code before} is where it would stand otherwise, and goes on as its
 * author writes and takes back; it is settled once an appeal was lost, and then for good.
 */
record Removed(String rule, String reason, boolean settled, Crossing before) implements Crossing {

    @Override
    public long version() {
        return before.version();
    }

    @Override
    public CrossingState state() {
        return CrossingState.REMOVED;
    }

    @Override
    public @Nullable Long waiting() {
        return before.waiting();
    }

    @Override
    public @Nullable Standing kept() {
        return before.kept();
    }

    @Override
    public Crossing offered(Offer offer) {
        return settled
                ? after(new Crossing.Withdrawn(offer.version()))
                : after(before.offered(offer).laidAside());
    }

    @Override
    public Crossing takenBack(long floor) {
        return after(before.takenBack(floor));
    }

    @Override
    public Crossing abandoned() {
        return after(before.abandoned());
    }

    @Override
    public Crossing aged() {
        return after(before.aged());
    }

    /** What is written down of it; nothing once it is settled. */
    @Nullable String keptState() {
        return settled ? null : before.state().name();
    }

    private Removed after(Crossing next) {
        return new Removed(rule, reason, settled, next);
    }

    /** After an appeal was lost: nothing of it comes back, and none of its words are kept. */
    Removed upheld() {
        return new Removed(rule, reason, true, new Crossing.Withdrawn(version()));
    }
}
