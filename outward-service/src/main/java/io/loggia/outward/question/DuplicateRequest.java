package io.loggia.outward.question;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which question is the same. */
record DuplicateRequest(@NotNull @Schema(required = true) UUID of) {}
