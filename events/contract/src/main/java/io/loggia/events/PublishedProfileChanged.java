package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, system or topic as the directory shows it to everybody inside, after a change, the
 * first of which is its creation. The topics are slugs, those it answers and those it wants to
 * learn; the languages are BCP 47 tags; a list that is missing is empty. Only a person has {@code
 * availableToHelp} and {@code managerId}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedProfileChanged(
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
        ProfileState state,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements PublishedProfileEvent {

    public PublishedProfileChanged {
        requireNonNull(profileId, "profileId");
        requireNonNull(kind, "kind");
        requireNonNull(handle, "handle");
        requireNonNull(displayName, "displayName");
        languages = Wire.listOrEmpty(languages);
        askTopics = Wire.listOrEmpty(askTopics);
        learnTopics = Wire.listOrEmpty(learnTopics);
        requireNonNull(state, "state");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.PUBLISHED_PROFILE_CHANGED;
    }

    @Override
    public String key() {
        return profileId.toString();
    }
}
