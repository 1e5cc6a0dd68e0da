package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a profile after a change, the first of which is its creation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileChanged(
        UUID profileId,
        ProfileKind kind,
        String handle,
        String displayName,
        @Nullable String title,
        @Nullable String department,
        ProfileState state,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements ProfileEvent {

    public ProfileChanged {
        requireNonNull(profileId, "profileId");
        requireNonNull(kind, "kind");
        requireNonNull(handle, "handle");
        requireNonNull(displayName, "displayName");
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
