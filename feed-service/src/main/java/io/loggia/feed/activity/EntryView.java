package io.loggia.feed.activity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event of a source as those see it who look after that. */
@Schema(name = "ActivityEntry")
record EntryView(
        @Schema(required = true) UUID id,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        @Schema(required = true) Fate fate,
        @Nullable UUID postId,
        @Nullable Reason reason,
        @Nullable String field,
        @Schema(required = true) boolean replayable,
        @Schema(required = true) Instant receivedAt) {

    static EntryView of(Entry entry) {
        Refusal refusal = entry.refusal();
        return new EntryView(
                entry.id(),
                entry.eventId(),
                entry.type(),
                entry.subject(),
                entry.fate(),
                entry.postId(),
                refusal == null ? null : refusal.reason(),
                refusal == null ? null : refusal.field(),
                entry.data() != null,
                entry.receivedAt());
    }
}
