package io.loggia.local.house;

import io.loggia.local.parts.KeyKind;
import io.loggia.local.parts.KeyRing;
import io.loggia.local.parts.KeyRingFile;
import io.loggia.local.parts.PartFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Changes a file of keys step by step, so that nobody is logged out: the next key is used when
 * everybody knows it, and one that was in use stays until nobody needs it.
 */
public final class Rotation {

    /** After a file changed on this machine, its gateway knows it; it looks every ten seconds. */
    public static final Duration HERE = Duration.ofSeconds(30);

    /** The same where a Secret is mounted, which a node looks for once a minute. */
    public static final Duration ELSEWHERE = Duration.ofMinutes(3);

    /** A gateway seals rows anew every five minutes, and may have begun just before. */
    private static final Duration SEALED_ANEW = Duration.ofMinutes(7);

    private final KeyKind kind;
    private final KeyRingFile file;
    private final Clock clock;

    public Rotation(KeyKind kind, KeyRingFile file, Clock clock) {
        this.kind = kind;
        this.file = file;
        this.clock = clock;
    }

    /** Whether the file was changed, and what there is to say. */
    public record Outcome(boolean changed, String words) {}

    /**
     * Has the next key used from now on, and adds another.
     *
     * @param knownAfter how long after it was added the next one is known everywhere
     */
    public Outcome rotate(Duration knownAfter) {
        KeyRing before = file.read();
        Instant now = clock.instant();
        Duration left = before.untilNextIsKnown(now, knownAfter);
        if (left.isPositive()) {
            return new Outcome(
                    false,
                    "Not now: the next key is not known everywhere yet; again in %d s"
                            .formatted(left.plusMillis(999).toSeconds()));
        }
        if (before.next().isEmpty()) {
            KeyRing ring = before.withNext(kind, now);
            file.write(ring);
            return new Outcome(
                    true,
                    "%s is the next key, which there was none of; %s %s still: rotate again in %d s"
                            .formatted(
                                    ring.next().orElseThrow(),
                                    ring.current(),
                                    kind.verb(),
                                    knownAfter.toSeconds()));
        }
        KeyRing ring = before.rotated(kind, now);
        file.write(ring);
        return new Outcome(true, told(before, ring));
    }

    /**
     * Takes out a key that was in use.
     *
     * @param knownAfter how long after the file changed every gateway uses another key
     * @param used how many rows need it, where that is known
     */
    public Outcome drop(String id, Duration knownAfter, OptionalLong used) {
        KeyRing before = file.read();
        if (!before.previous().contains(id)) {
            throw new PartFailure(
                    "%s is none of the keys that were in use: %s"
                            .formatted(id, String.join(" ", before.previous())));
        }
        Instant needed = before.retired(id).plus(needed(knownAfter, used));
        if (needed.isAfter(clock.instant())) {
            return new Outcome(
                    false,
                    "Not now: what %s %s may be needed until %s"
                            .formatted(id, kind.verb(), needed));
        }
        if (used.orElse(0) > 0) {
            return new Outcome(
                    false,
                    ("Not now: %s seals %d sessions still; the gateway seals them anew within 5"
                                    + " minutes")
                            .formatted(id, used.orElseThrow()));
        }
        file.write(before.without(id));
        return new Outcome(true, "dropped: " + id);
    }

    /** While a gateway may use the key still, no count of rows says that it is needed no more. */
    private Duration needed(Duration knownAfter, OptionalLong used) {
        return switch (kind) {
            case PASSPORT -> kind.neededAfter();
            case SESSIONS -> used.isPresent() ? knownAfter : knownAfter.plus(SEALED_ANEW);
        };
    }

    private String told(KeyRing before, KeyRing ring) {
        Set<String> dropped = new HashSet<>(before.previous());
        ring.previous().forEach(dropped::remove);
        return "%s %s from now on; next: %s; before: %s; dropped: %s"
                .formatted(
                        ring.current(),
                        kind.verb(),
                        ring.next().orElseThrow(),
                        String.join(" ", ring.previous()),
                        dropped.isEmpty() ? "none" : String.join(" ", dropped));
    }
}
