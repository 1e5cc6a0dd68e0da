package io.loggia.profile.erasure;

import io.loggia.profile.TextPolicy;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an admin does this. */
record ReasonRequest(@NotNull @Schema(maxLength = ReasonRequest.LONGEST) String reason) {

    static final int LONGEST = 500;

    String text() {
        return TextPolicy.TEXT.require("reason", reason, LONGEST);
    }
}
