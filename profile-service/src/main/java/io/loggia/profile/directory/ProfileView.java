package io.loggia.profile.directory;

import io.loggia.events.ProfileKind;
import io.loggia.events.ProfileState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A profile as everybody inside sees it. */
@Schema(name = "Profile")
public record ProfileView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ProfileKind kind,
        @Schema(required = true) ProfileState state,
        @Schema(required = true) String handle,
        @Schema(required = true) String displayName,
        @Nullable String title,
        @Nullable String department,
        @Nullable String pronouns,
        @Nullable String place,
        @Nullable String timeZone,
        @Nullable String bio,
        @Schema(required = true) List<String> languages,
        @Schema(required = true) List<String> askTopics,
        @Schema(required = true) List<String> learnTopics,
        @Schema(required = true) List<Work> works,
        @Schema(required = true) boolean availableToHelp,
        @Nullable UUID managerId,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant changedAt) {

    static ProfileView of(Profile profile) {
        Presentation presentation = profile.presentation();
        Expertise expertise = presentation.expertise();
        return new ProfileView(
                profile.id(),
                profile.kind(),
                profile.state(),
                profile.handle(),
                presentation.displayName(),
                presentation.title(),
                presentation.department(),
                presentation.pronouns(),
                presentation.place(),
                presentation.timeZone(),
                presentation.bio(),
                expertise.languages(),
                expertise.askTopics(),
                expertise.learnTopics(),
                expertise.works(),
                expertise.availableToHelp(),
                profile.managerId(),
                profile.version(),
                profile.createdAt(),
                profile.changedAt());
    }
}
