package io.loggia.feed.draft;

import io.loggia.feed.post.Attachment;
import io.loggia.feed.post.AttachmentRequest;
import io.loggia.feed.post.PollRequest;
import io.loggia.feed.post.TextPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
        @Nullable @Schema(description = "The post that is to be quoted") UUID quoteOfId,
        @Nullable @Schema(description = "The question from outside that is to be answered")
                UUID answers,
        @Nullable @Schema(description = "The group that it is for") UUID groupId,
        @Nullable @Size(max = Attachment.MOST) @Schema(
                        maxItems = Attachment.MOST,
                        description = "Pictures that the author sent and that wait for a post")
                List<@Valid AttachmentRequest> media,
        @Nullable @Valid @Schema(description = "As in a post, as far as it has been thought of")
                PollRequest poll) {}
