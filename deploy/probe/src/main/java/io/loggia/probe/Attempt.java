package io.loggia.probe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** One post on its way: said, looked for, taken back. */
final class Attempt {

    /** Older than any attempt that may still be under way, another probe's too. */
    private static final Duration LEFT_OVER = Duration.ofMinutes(10);

    /** A UUID of version 7 begins with its milliseconds. */
    private static final int RANDOM_BITS = 16;

    private final Settings settings;
    private final Tokens tokens;
    private final Gateway gateway;
    private final Clock clock;

    Attempt(Settings settings, Tokens tokens, Gateway gateway, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.gateway = gateway;
        this.clock = clock;
    }

    /**
     * How long it took from the post's acknowledgement until the follower had read it; fails with
     * the first step that went wrong. The look before it makes sure that the follower's timeline is
     * kept, so that the post comes into it on its way and not by a build.
     */
    Duration make() {
        String author = tokens.of(settings.author());
        String follower = tokens.of(settings.follower());
        gateway.home(follower).stream()
                .filter(this::isLeftOver)
                .forEach(post -> gateway.takeBack(author, post));
        UUID post = gateway.publish(author);
        Duration taken;
        try {
            taken = awaitSeen(follower, post);
        } catch (StepException e) {
            takeBackAnyway(author, post, e);
            throw e;
        }
        gateway.takeBack(author, post);
        requireGone(follower, post);
        return taken;
    }

    private boolean isLeftOver(UUID post) {
        Instant said = Instant.ofEpochMilli(post.getMostSignificantBits() >>> RANDOM_BITS);
        return said.isBefore(clock.instant().minus(LEFT_OVER));
    }

    private Duration awaitSeen(String follower, UUID post) {
        long acknowledged = System.nanoTime();
        List<UUID> home = gateway.home(follower);
        Duration taken = since(acknowledged);
        while (!home.contains(post)) {
            if (taken.compareTo(settings.patience().atMost()) > 0) {
                throw new StepException(Outcome.NOT_SEEN, "after=" + taken);
            }
            LockSupport.parkNanos(settings.patience().pause().toNanos());
            home = gateway.home(follower);
            taken = since(acknowledged);
        }
        return taken;
    }

    private static Duration since(long then) {
        return Duration.ofNanos(System.nanoTime() - then);
    }

    /** What went wrong first is told; what cannot be taken back now is a left-over later. */
    private void takeBackAnyway(String author, UUID post, StepException first) {
        try {
            gateway.takeBack(author, post);
        } catch (StepException e) {
            first.addSuppressed(e);
        }
    }

    /** Whoever owns it decides: what is deleted is gone at the next read. */
    private void requireGone(String follower, UUID post) {
        if (gateway.home(follower).contains(post)) {
            throw new StepException(Outcome.NOT_GONE, "cause=still read");
        }
    }
}
