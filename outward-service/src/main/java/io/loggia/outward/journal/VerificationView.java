package io.loggia.outward.journal;

import io.loggia.journal.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many entries were walked through before the end of the chain, or before it broke. */
@Schema(name = "Verification")
record VerificationView(
        @Schema(required = true) long entries,
        @Schema(required = true) boolean intact,
        @Nullable @Schema(description = "The first entry that does not follow the one before it")
                Long brokenAt) {

    static VerificationView of(Verification found) {
        return new VerificationView(found.entries(), found.intact(), found.brokenAt());
    }
}
