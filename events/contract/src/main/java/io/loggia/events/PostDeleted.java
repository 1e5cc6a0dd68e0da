package io.loggia.events;

import static java.util.Objects.requireNonNull;

/** A post is gone for good: a tombstone stays in its thread, and nothing of its text. */
public record PostDeleted(PostSnapshot post) implements PostEvent {

    public PostDeleted {
        requireNonNull(post, "post");
        if (!post.deleted()) {
            throw new IllegalArgumentException("a deleted post must say so");
        }
    }

    @Override
    public EventType type() {
        return EventType.POST_DELETED;
    }
}
