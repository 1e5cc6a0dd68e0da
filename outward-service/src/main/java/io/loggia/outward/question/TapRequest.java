package io.loggia.outward.question;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who knows a question, as somebody believes. */
record TapRequest(
        @NotNull @Schema(required = true, description = "Somebody else who speaks outside")
                UUID to) {}
