package io.loggia.feed.post;

import io.loggia.feed.author.Author;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who wrote a post; an author whose profile has not arrived yet has an id only. */
public record AuthorView(
        @Schema(required = true) UUID id,
        @Nullable String handle,
        @Nullable String displayName,
        @Nullable String title) {

    public static AuthorView of(UUID id, @Nullable Author author) {
        return author == null
                ? new AuthorView(id, null, null, null)
                : new AuthorView(id, author.handle(), author.displayName(), author.title());
    }
}
