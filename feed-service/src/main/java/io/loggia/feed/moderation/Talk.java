package io.loggia.feed.moderation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a steward said to whom a concern is about. */
@Schema(name = "ModerationTalk")
record Talk(
        @Schema(required = true) UUID stewardId,
        @Schema(required = true) String text,
        @Schema(required = true) Instant at) {}
