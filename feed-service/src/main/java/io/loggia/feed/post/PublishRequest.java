package io.loggia.feed.post;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants to publish. */
record PublishRequest(
        @NotNull @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = TextPolicy.MAX_BYTES,
                        description = "Markdown, at most 5,000 characters as people count them")
                String text,
        @Nullable @Schema(description = "The post that this one answers") UUID parentId,
        @Nullable @Schema(description = "The post that this one quotes") UUID quoteOfId,
        @Nullable @Schema(
                        enumeration = {"GROUP", "COMPANY", "WORLD"},
                        defaultValue = "COMPANY",
                        description = "Only COMPANY is available yet")
                String audience) {

    /** The request in words that are equal only for equal requests: the text comes last. */
    String canonical() {
        String quoting = quoteOfId == null ? "" : " quoting " + quoteOfId;
        return "POST /api/posts" + quoting + "\n" + parentId + "\n" + audience + "\n" + text;
    }
}
