package io.loggia.outward.question;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a colleague has said about a question, inside. */
@Schema(name = "SideNote")
record SideNoteView(
        @Schema(required = true) long number,
        @Schema(required = true) UUID profileId,
        @Schema(required = true) String text,
        @Schema(required = true) Instant at) {}
