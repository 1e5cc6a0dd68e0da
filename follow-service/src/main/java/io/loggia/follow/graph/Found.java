package io.loggia.follow.graph;

import java.util.Comparator;
import java.util.UUID;

/**
 * Somebody who could be in the picture: how they stand to the topic asked for, how many steps away
 * they are ({@link #FAR} if none is known), and by how many ties.
 */
record Found(UUID id, Listing listing, int distance, long ties) {

    static final int FAR = 3;

    /** Who lists the topic first, then who is near, then who is tied the most. */
    static final Comparator<Found> FIRST =
            Comparator.comparing(Found::listing)
                    .thenComparingInt(Found::distance)
                    .thenComparing(Comparator.comparingLong(Found::ties).reversed())
                    .thenComparing(Found::id);

    Found with(Listing other) {
        return new Found(id, other, distance, ties);
    }

    /** Whether somebody can be asked about a topic, or wants to learn it. */
    enum Listing {
        ASKS,
        LEARNS,
        NONE
    }
}
