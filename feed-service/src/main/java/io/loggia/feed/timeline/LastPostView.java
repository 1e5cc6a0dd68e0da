package io.loggia.feed.timeline;

import io.loggia.feed.post.PostRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day of UTC on which something was last said in a group. */
@Schema(name = "LastPost")
record LastPostView(@Schema(required = true) UUID groupId, @Schema(required = true) LocalDate day) {

    static LastPostView of(PostRow post) {
        return new LastPostView(
                Objects.requireNonNull(post.facts().groupId()),
                LocalDate.ofInstant(post.publishedAt(), ZoneOffset.UTC));
    }
}
