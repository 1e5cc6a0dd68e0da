package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of a profile after a change, the first of which is its creation: all that others show
 * of it or find it by. The topics are slugs, those it answers and those it wants to learn; the
 * languages are BCP 47 tags; a list that is missing is empty. Only a person has {@code
 * availableToHelp}; {@code managerId} is a person's manager, a system's owner, a group's founder.
 * Only a group has an {@code entry}, hidden if it is missing, and {@code stewardIds}, who look
 * after it beside its founder. What is for reading alone, such as a biography, stays at
 * profile-service.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileChanged(
        UUID profileId,
        ProfileKind kind,
        String handle,
        String displayName,
        @Nullable String title,
        @Nullable String department,
        @Nullable String pronouns,
        @Nullable String place,
        @Nullable String timeZone,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> languages,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> askTopics,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> learnTopics,
        @Nullable Boolean availableToHelp,
        @Nullable UUID managerId,
        @Nullable GroupEntry entry,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> stewardIds,
        ProfileState state,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements ProfileEvent {

    public ProfileChanged {
        requireNonNull(profileId, "profileId");
        requireNonNull(kind, "kind");
        requireNonNull(handle, "handle");
        requireNonNull(displayName, "displayName");
        languages = Wire.listOrEmpty(languages);
        askTopics = Wire.listOrEmpty(askTopics);
        learnTopics = Wire.listOrEmpty(learnTopics);
        stewardIds = Wire.listOrEmpty(stewardIds);
        requireNonNull(state, "state");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.PROFILE_CHANGED;
    }

    @Override
    public String key() {
        return profileId.toString();
    }
}
