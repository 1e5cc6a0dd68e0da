package io.loggia.profile.system;

import io.loggia.profile.directory.ProfileView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A system as colleagues see it; to admins it says which client speaks for it. */
@Schema(name = "System")
record SystemView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) String handle,
        @Schema(required = true) String displayName,
        @Nullable String description,
        @Nullable @Schema(description = "For admins alone") String clientId,
        @Nullable UUID ownerId,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt) {

    static SystemView of(ProfileView profile, SystemRow row) {
        return new SystemView(
                profile.id(),
                profile.handle(),
                profile.displayName(),
                profile.bio(),
                row.clientId(),
                profile.managerId(),
                row.version(),
                profile.createdAt());
    }

    SystemView withoutClient() {
        return new SystemView(
                profileId, handle, displayName, description, null, ownerId, version, createdAt);
    }
}
