package io.loggia.feed.journal;

import io.loggia.journal.JournalEntry;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act of a steward; what was told of it is absent once it has been erased. */
@Schema(name = "ModerationEntry")
record JournalEntryView(
        @Schema(required = true) long number,
        @Schema(required = true) Instant at,
        @Schema(required = true) Act act,
        @Nullable UUID stewardId,
        @Nullable UUID profileId,
        @Nullable UUID postId,
        @Nullable String rule,
        @Nullable String reason) {

    static JournalEntryView of(JournalEntry entry) {
        return new JournalEntryView(
                entry.number(),
                entry.at(),
                Act.valueOf(entry.act()),
                entry.stewardId(),
                entry.profileId(),
                entry.postId(),
                entry.rule(),
                entry.reason());
    }
}
