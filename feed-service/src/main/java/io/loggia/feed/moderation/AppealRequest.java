package io.loggia.feed.moderation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an author says against what was decided about a post. */
record AppealRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String text) {}
