package io.loggia.feed.post;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a tombstone of a thread is one: stewards did it. Its author is shown the words, too. */
@Schema(name = "WithheldPost")
public record WithheldView(
        @Schema(required = true) UUID postId,
        @Schema(required = true) WithheldState state,
        @Schema(required = true, description = "The category that it was withheld for")
                String ground,
        @Nullable @Schema(description = "A rule of the guidelines") String rule,
        @Nullable @Schema(description = "For its author alone") String text,
        @Nullable @Schema(description = "For its author alone") String html) {

    static WithheldView of(Withheld kept, boolean own) {
        Withholding why = kept.withholding();
        return new WithheldView(
                kept.postId(),
                why.state(),
                why.ground(),
                why.rule(),
                own ? kept.text() : null,
                own ? kept.html() : null);
    }
}
