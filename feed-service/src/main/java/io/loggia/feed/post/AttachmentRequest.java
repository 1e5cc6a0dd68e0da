package io.loggia.feed.post;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture that was sent before, and what it shows in words. */
public record AttachmentRequest(
        @NotNull @Schema(required = true) UUID id,
        @NotNull @Schema(
                        required = true,
                        maxLength = TextPolicy.MAX_BYTES,
                        description = "At most 1,500 characters as people count them; may be empty")
                String alt) {}
