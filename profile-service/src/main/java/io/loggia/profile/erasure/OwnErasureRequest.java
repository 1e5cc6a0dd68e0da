package io.loggia.profile.erasure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own handle, typed to confirm that one means oneself and means it. */
record OwnErasureRequest(
        @NotNull @Schema(required = true, maxLength = 30, examples = "alice") String handle) {}
