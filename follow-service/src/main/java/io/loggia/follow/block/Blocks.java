package io.loggia.follow.block;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Blocks at one moment. Each works both ways, whoever began. */
public final class Blocks {

    private final Set<Pair> pairs;

    private Blocks(Set<Pair> pairs) {
        this.pairs = pairs;
    }

    static Blocks of(Collection<Pair> pairs) {
        return new Blocks(new HashSet<>(pairs));
    }

    public boolean between(UUID one, UUID other) {
        return pairs.contains(Pair.of(one, other));
    }

    /** Two profiles in no order. */
    record Pair(UUID smaller, UUID larger) {

        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
