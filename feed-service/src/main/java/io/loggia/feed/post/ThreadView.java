package io.loggia.feed.post;

import io.loggia.feed.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A post among what it answers and what answers it. {@code items} are all descendants, at any
 * depth, oldest first, page by page. Deleted posts stand as tombstones without text; posts of
 * people with whom the reader shares a block are absent.
 */
public record ThreadView(
        @Schema(required = true) List<PostView> ancestors,
        @Schema(required = true) PostView post,
        @Schema(required = true) List<PostView> items,
        @Nullable @Schema(description = "Which of the tombstones stewards have made")
                List<WithheldView> withheld,
        @Nullable String nextCursor)
        implements Paged {}
