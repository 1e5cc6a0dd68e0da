package io.loggia.feed.draft;

import io.loggia.feed.post.TextPolicy;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be kept: all of it, each time. */
record DraftRequest(
        @NotNull @Schema(
                        required = true,
                        maxLength = TextPolicy.MAX_BYTES,
                        description = "As in a post, but it may be empty")
                String text,
        @Nullable @Schema(description = "The post that is to be answered") UUID parentId,
        @Nullable @Schema(description = "The post that is to be quoted") UUID quoteOfId) {}
