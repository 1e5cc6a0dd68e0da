package io.loggia.feed.timeline;

import java.util.List;
import java.util.UUID;

/** These posts stand in the timelines of their readers now; fired after Redis has them. */
public record PostsArrived(List<UUID> postIds) {

    public PostsArrived {
        postIds = List.copyOf(postIds);
    }
}
