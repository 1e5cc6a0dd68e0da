package io.loggia.outward.question;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says about a question to colleagues alone. */
record SideNoteRequest(
        @NotNull @Schema(required = true, minLength = 1, maxLength = 1_000) String text) {}
