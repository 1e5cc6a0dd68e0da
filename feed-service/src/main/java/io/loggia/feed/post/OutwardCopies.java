package io.loggia.feed.post;

import java.util.List;
import java.util.UUID;

/** Makes copies of pictures for outside; whoever keeps the pictures does it. */
public interface OutwardCopies {

    /**
     * Makes a copy of each of these pictures that is the owner's and has none. To be called outside
     * of transactions: it draws, and asks the stores. Unavailable while a store is.
     */
    void make(UUID ownerId, List<UUID> mediaIds);
}
