package io.loggia.events;

import static java.util.Objects.requireNonNull;

/** A post's text, mentions or topics changed. */
public record PostEdited(PostSnapshot post) implements PostEvent {

    public PostEdited {
        requireNonNull(post, "post");
    }

    @Override
    public EventType type() {
        return EventType.POST_EDITED;
    }
}
