package io.loggia.profile.system;

import io.loggia.profile.directory.ProfileView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A system as its admins see it. */
@Schema(name = "System")
record SystemView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) String handle,
        @Schema(required = true) String displayName,
        @Nullable String description,
        @Schema(required = true) String clientId,
        @Nullable UUID ownerId,
        @Schema(required = true) Instant createdAt) {

    static SystemView of(ProfileView profile, String clientId) {
        return new SystemView(
                profile.id(),
                profile.handle(),
                profile.displayName(),
                profile.bio(),
                clientId,
                profile.managerId(),
                profile.createdAt());
    }
}
