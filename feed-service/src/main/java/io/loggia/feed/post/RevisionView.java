package io.loggia.feed.post;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a post at one version, and since when they stood. */
public record RevisionView(
        @Schema(required = true) long version,
        @Schema(required = true) String text,
        @Schema(required = true) String html,
        @Schema(required = true) Instant writtenAt) {

    static RevisionView of(PostRow post) {
        Instant edited = post.editedAt();
        return new RevisionView(
                post.version(),
                post.text(),
                post.html(),
                edited == null ? post.publishedAt() : edited);
    }
}
