package io.loggia.feed.post;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words that are to stand from now on, and for whom. */
record EditRequest(
        @NotNull @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = TextPolicy.MAX_BYTES,
                        description = "Markdown, at most 5,000 characters as people count them")
                String text,
        @Nullable @Schema(
                        enumeration = {"GROUP", "COMPANY", "WORLD"},
                        description = "Without it the audience stays as it is")
                String audience) {

    Revision revision() {
        return new Revision(text, audience == null ? null : AudienceWord.of(audience));
    }
}
