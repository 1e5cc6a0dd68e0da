package io.loggia.feed.draft;

import io.loggia.feed.post.AttachmentView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as it is kept; its version rises with each change, and is never used again. */
@Schema(name = "DraftView")
record DraftView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String text,
        @Nullable UUID parentId,
        @Nullable UUID quoteOfId,
        @Nullable UUID answers,
        @Schema(required = true) List<AttachmentView> media,
        @Nullable DraftPollView poll,
        @Schema(required = true) Instant changedAt,
        @Schema(required = true) long version) {

    DraftView with(List<AttachmentView> media) {
        return new DraftView(
                id, text, parentId, quoteOfId, answers, media, poll, changedAt, version);
    }
}
