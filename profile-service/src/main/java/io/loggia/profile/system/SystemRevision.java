package io.loggia.profile.system;

import io.loggia.profile.TextPolicy;
import io.loggia.profile.directory.SystemFacts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a system shall be from now on; its handle stays. */
record SystemRevision(
        @NotNull @Schema(maxLength = SystemRequest.NAME) String displayName,
        @Schema(maxLength = SystemRequest.DESCRIPTION) @Nullable String description,
        @NotNull @Pattern(regexp = SystemRequest.CLIENT) @Schema(description = "The client of the OIDC provider that speaks for it")
                String clientId,
        @NotNull @Schema(description = "The person who answers for it") UUID ownerId) {

    SystemFacts facts() {
        return new SystemFacts(
                TextPolicy.LINE.require("displayName", displayName, SystemRequest.NAME),
                TextPolicy.TEXT.optional("description", description, SystemRequest.DESCRIPTION),
                ownerId);
    }
}
