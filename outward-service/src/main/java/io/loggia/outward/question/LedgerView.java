package io.loggia.outward.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The company's figures, inside and outside the same: what waits now, and the last 30 days. */
@Schema(name = "Ledger")
record LedgerView(
        @Schema(required = true, description = "Nobody's now") long open,
        @Schema(required = true, description = "Somebody is on them now") long claimed,
        @Schema(required = true, description = "First answered within 30 days") long answered,
        @Schema(required = true, description = "Of those, whose askers say that it helped")
                long helped,
        @Schema(required = true, description = "Declined within 30 days, with a public reason")
                long declined,
        @Nullable @Schema(description = "To the first claim, of those answered in 30 days")
                Long medianMinutesToClaim,
        @Nullable @Schema(description = "To the first answer, of those answered in 30 days")
                Long medianMinutesToAnswer) {}
