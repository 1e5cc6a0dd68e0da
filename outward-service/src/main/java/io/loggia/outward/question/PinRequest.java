package io.loggia.outward.question;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a question is to stand on the first page, or no longer. */
record PinRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 500) String reason) {}
