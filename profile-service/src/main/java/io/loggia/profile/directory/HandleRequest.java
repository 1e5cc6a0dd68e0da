package io.loggia.profile.directory;

import io.loggia.profile.ProfileProblem;
import io.loggia.profile.handle.Handle;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The handle by which one wants to be called. */
record HandleRequest(
        @NotNull @Schema(pattern = Handle.PATTERN, minLength = 3, maxLength = 30) String handle) {

    Handle wanted() {
        return Handle.parse(handle)
                .orElseThrow(
                        () ->
                                ProfileProblem.INVALID_FIELD.at(
                                        "handle", "must be 3 to 30 of a-z, 0-9 and _"));
    }
}
