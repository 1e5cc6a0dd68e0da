package io.loggia.outward.voice;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is not to speak outside for a while. */
record PauseRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String reason,
        @NotNull @Schema(required = true, description = "Within seven days") Instant until) {}
