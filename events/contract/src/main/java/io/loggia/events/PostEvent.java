package io.loggia.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;

/** What happens to a post, each with the whole post; topic {@code posts}, key: the post's id. */
public sealed interface PostEvent extends Event permits PostPublished, PostEdited, PostDeleted {

    PostSnapshot post();

    @Override
    default String key() {
        return post().postId().toString();
    }

    @Override
    @JsonProperty(value = "version", access = Access.READ_ONLY)
    default long version() {
        return post().version();
    }
}
