package io.loggia.feed.post;

import io.loggia.feed.author.Author;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The group that a post is for, for whoever belongs to it. */
@Schema(name = "PostGroup")
public record GroupView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String handle,
        @Schema(required = true) String displayName) {

    public static GroupView of(Author group) {
        return new GroupView(group.id(), group.handle(), group.displayName());
    }
}
