package io.loggia.profile.erasure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A legal hold as an admin sees it. */
@Schema(name = "LegalHold")
record HoldView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) UUID placedBy,
        @Schema(required = true) Instant placedAt,
        @Schema(required = true) String reason) {

    static HoldView of(Hold hold) {
        return new HoldView(hold.profileId(), hold.placedBy(), hold.placedAt(), hold.reason());
    }
}
