package io.loggia.outward.question;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to go on with a question. */
record HandoverRequest(
        @NotNull @Schema(required = true, description = "Somebody who speaks outside") UUID to) {}
