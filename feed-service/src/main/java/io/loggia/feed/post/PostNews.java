package io.loggia.feed.post;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something about posts that concerns somebody else than who did it. Fired within the transaction
 * that does it: what an observer writes commits with it. Nothing that was brought in from before is
 * news, nor what is told of again.
 */
public sealed interface PostNews {

    /** Posts and reposts that have just been written, with all that they name. */
    record Written(List<UUID> postIds) implements PostNews {

        public Written {
            postIds = List.copyOf(postIds);
        }
    }

    /** An edit names others than before. */
    record Renamed(UUID postId, Set<UUID> added, Set<UUID> removed) implements PostNews {

        public Renamed {
            added = Set.copyOf(added);
            removed = Set.copyOf(removed);
        }
    }

    /** These posts and reposts are deleted. */
    record Gone(Collection<UUID> postIds) implements PostNews {

        public Gone {
            postIds = List.copyOf(postIds);
        }
    }

    /** A reader has reacted to a post, or not any more. */
    record Reacted(PostRow post, UUID readerId, ReactionKind kind, boolean stands)
            implements PostNews {}
}
