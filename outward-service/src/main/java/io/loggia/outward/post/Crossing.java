package io.loggia.outward.post;

import io.loggia.events.CrossingState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a post stands at the wall: the state of its newest revision, and what of it is public
 * meanwhile. Only legal transitions exist. A floor of n takes back every revision up to n, whenever
 * it comes.
 */
sealed interface Crossing
        permits Crossing.Leaving,
                Crossing.Held,
                Crossing.Live,
                Crossing.Cancelled,
                Crossing.Withdrawn,
                Removed {

    /** The rule that holds a post whose author may not speak for now. */
    String VOICE = "voice";

    /** The rule that holds an answer to a question that is not its author's. */
    String CLAIM = "claim";

    /** What keeps a revision that waits from leaving while its post is removed. */
    String REMOVAL = "removal";

    /** The version of the post that this is about. */
    long version();

    CrossingState state();

    /** What is public, if anything is. */
    default @Nullable Standing standing() {
        return null;
    }

    /** The revision that waits, or would if the post were not removed. */
    default @Nullable Long waiting() {
        return null;
    }

    /** What is public, or would be if the post were not removed. */
    default @Nullable Standing kept() {
        return standing();
    }

    /** After a newer revision was offered, which leaves at that time or is held by a rule. */
    Crossing offered(Offer offer);

    /** After every revision up to the floor was taken back. */
    Crossing takenBack(long floor);

    /** After its author has left the company: what waits never leaves, and what is public stays. */
    default Crossing abandoned() {
        Standing stands = standing();
        return waiting() == null
                ? this
                : stands == null ? new Cancelled(version()) : new Live(version(), stands);
    }

    /** Before revisions that are counted anew: what is public is older than all of them. */
    default Crossing aged() {
        return this;
    }

    /** After a steward has taken it away, for every revision until an appeal is won. */
    default Removed removed(String rule, String reason) {
        return new Removed(rule, reason, false, laidAside());
    }

    /** As it is kept beneath a removal, where no window runs. */
    default Crossing laidAside() {
        return waiting() == null ? this : new Held(version(), REMOVAL, standing());
    }

    /** A revision that arrives: what is to become of it, if nothing speaks against it. */
    record Offer(long version, long floor, @Nullable String rule, Instant publishAt) {

        /** The passage of a post that nothing was known of. */
        Crossing first() {
            return version <= floor ? new Cancelled(version) : opened(null);
        }

        private Crossing opened(@Nullable Standing standing) {
            return rule == null
                    ? new Leaving(version, publishAt, standing)
                    : new Held(version, rule, standing);
        }
    }

    /** Waits for the end of its author's undo window. */
    record Leaving(long version, Instant publishAt, @Nullable Standing standing)
            implements Crossing {

        @Override
        public CrossingState state() {
            return CrossingState.LEAVING;
        }

        @Override
        public Long waiting() {
            return version;
        }

        @Override
        public Crossing aged() {
            return standing == null ? this : new Leaving(version, publishAt, standing.aged());
        }

        @Override
        public Crossing offered(Offer offer) {
            return offer.version() <= offer.floor() ? this : offer.opened(standing);
        }

        @Override
        public Crossing takenBack(long floor) {
            Standing left = above(floor, standing);
            if (version > floor) {
                return new Leaving(version, publishAt, left);
            }
            return standing == null ? new Cancelled(version) : new Withdrawn(version);
        }

        Leaving now(Instant now) {
            return new Leaving(version, now, standing);
        }

        Held held(String rule) {
            return new Held(version, rule, standing);
        }

        Live published(Instant now) {
            return new Live(
                    version,
                    standing == null
                            ? Standing.first(version, now)
                            : standing.corrected(version, now));
        }
    }

    /** Waits for its author to deal with a rule. */
    record Held(long version, String rule, @Nullable Standing standing) implements Crossing {

        @Override
        public CrossingState state() {
            return CrossingState.HELD;
        }

        @Override
        public Long waiting() {
            return version;
        }

        @Override
        public Crossing aged() {
            return standing == null ? this : new Held(version, rule, standing.aged());
        }

        @Override
        public Crossing offered(Offer offer) {
            return offer.version() <= offer.floor() ? this : offer.opened(standing);
        }

        @Override
        public Crossing takenBack(long floor) {
            Standing left = above(floor, standing);
            if (version > floor) {
                return new Held(version, rule, left);
            }
            return standing == null ? new Cancelled(version) : new Withdrawn(version);
        }

        /** Let go, with a full window. */
        Leaving released(Instant publishAt) {
            return new Leaving(version, publishAt, standing);
        }
    }

    /** Public; the version is that of a correction if one was abandoned. */
    record Live(long version, Standing standing) implements Crossing {

        @Override
        public CrossingState state() {
            return CrossingState.LIVE;
        }

        @Override
        public Crossing aged() {
            return new Live(version, standing.aged());
        }

        @Override
        public Crossing offered(Offer offer) {
            return offer.version() <= offer.floor() ? this : offer.opened(standing);
        }

        @Override
        public Crossing takenBack(long floor) {
            return standing.version() > floor ? this : new Withdrawn(version);
        }
    }

    /** Called back before it was public. */
    record Cancelled(long version) implements Crossing {

        @Override
        public CrossingState state() {
            return CrossingState.CANCELLED;
        }

        @Override
        public Crossing offered(Offer offer) {
            return offer.first();
        }

        @Override
        public Crossing takenBack(long floor) {
            return this;
        }
    }

    /** Taken back after it was public; a newer revision may stand at the same address again. */
    record Withdrawn(long version) implements Crossing {

        @Override
        public CrossingState state() {
            return CrossingState.WITHDRAWN;
        }

        @Override
        public Crossing offered(Offer offer) {
            return offer.version() <= offer.floor()
                    ? new Withdrawn(offer.version())
                    : offer.opened(null);
        }

        @Override
        public Crossing takenBack(long floor) {
            return this;
        }
    }

    private static @Nullable Standing above(long floor, @Nullable Standing standing) {
        return standing != null && standing.version() > floor ? standing : null;
    }
}
