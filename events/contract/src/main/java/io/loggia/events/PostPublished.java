package io.loggia.events;

import static java.util.Objects.requireNonNull;

/** A post or reply stands for the first time. */
public record PostPublished(PostSnapshot post) implements PostEvent {

    public PostPublished {
        requireNonNull(post, "post");
    }

    @Override
    public EventType type() {
        return EventType.POST_PUBLISHED;
    }
}
