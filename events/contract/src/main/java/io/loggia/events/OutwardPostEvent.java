package io.loggia.events;

import java.util.UUID;

/**
 * What of a post is meant for outside; topic {@code outward-posts}, key: the post's id. The version
 * is the post's own.
 */
public sealed interface OutwardPostEvent extends Event
        permits OutwardPostOffered, OutwardPostTakenBack {

    UUID postId();

    UUID authorId();

    @Override
    default String key() {
        return postId().toString();
    }
}
