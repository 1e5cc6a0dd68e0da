package io.loggia.feed.moderation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a steward says to whom it is about. */
record TalkRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String text) {}
