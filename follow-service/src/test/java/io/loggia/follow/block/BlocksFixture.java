package io.loggia.follow.block;

import java.util.List;
import java.util.UUID;

/** Blocks for tests of other features. */
public final class BlocksFixture {

    private BlocksFixture() {}

    public static Blocks between(UUID one, UUID other) {
        return Blocks.of(List.of(Blocks.Pair.of(one, other)));
    }
}
