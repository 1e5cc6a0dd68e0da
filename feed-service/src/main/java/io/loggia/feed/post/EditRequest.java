package io.loggia.feed.post;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words that are to stand from now on. */
record EditRequest(
        @NotNull @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = TextPolicy.MAX_BYTES,
                        description = "Markdown, at most 5,000 characters as people count them")
                String text) {}
