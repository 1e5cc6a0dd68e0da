package io.loggia.outward.question;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a question will not be answered, for everybody to read. */
record DeclineRequest(
        @NotNull @Schema(
                        required = true,
                        minLength = 1,
                        maxLength = 500,
                        examples = "We keep prices in writing: please call sales.")
                String reason) {}
