package io.loggia.profile.identity;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import io.loggia.profile.directory.ProfileView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The profile that an identity is bound to. */
@Schema(name = "Identity")
record IdentityView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) ProfileKind kind,
        @Schema(required = true) String handle,
        @Schema(required = true) String displayName,
        @Schema(required = true) ProfileState state) {

    static IdentityView of(ProfileView profile) {
        return new IdentityView(
                profile.id(),
                profile.kind(),
                profile.handle(),
                profile.displayName(),
                profile.state());
    }
}
