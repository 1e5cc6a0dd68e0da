package io.loggia.profile.system;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.directory.NewSystem;
import io.loggia.profile.handle.Handle;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A system that shall have a profile, and who speaks and answers for it. */
record SystemRequest(
        @NotNull @Schema(pattern = Handle.PATTERN, minLength = 3, maxLength = 30) String handle,
        @NotNull @Schema(maxLength = SystemRequest.NAME) String displayName,
        @Schema(maxLength = SystemRequest.DESCRIPTION) @Nullable String description,
        @NotNull @Pattern(regexp = SystemRequest.CLIENT) @Schema(description = "The client of the OIDC provider that speaks for it")
                String clientId,
        @NotNull @Schema(description = "The person who answers for it") UUID ownerId) {

    static final String CLIENT = "[!-~]{1,255}";
    static final int NAME = 80;
    static final int DESCRIPTION = 1_000;

    NewSystem newSystem(UUID id) {
        Handle wanted =
                Handle.parse(handle)
                        .orElseThrow(
                                () ->
                                        ProfileProblem.INVALID_FIELD.at(
                                                "handle", "must be 3 to 30 of a-z, 0-9 and _"));
        SystemRevision said = new SystemRevision(displayName, description, clientId, ownerId);
        return new NewSystem(id, wanted, said.facts());
    }
}
