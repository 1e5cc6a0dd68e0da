package io.loggia.feed.post;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody a post names, with the handle of today. */
public record MentionView(
        @Schema(required = true) UUID id, @Schema(required = true) String handle) {}
