package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/**
 * A person is forgotten, for ever: whoever keeps a copy of the profile, or of anything that the
 * person wrote, removes it.
 */
public record PublishedProfileErased(
        UUID profileId,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant erasedAt)
        implements PublishedProfileEvent {

    public PublishedProfileErased {
        requireNonNull(profileId, "profileId");
        requireNonNull(erasedAt, "erasedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.PUBLISHED_PROFILE_ERASED;
    }

    @Override
    public String key() {
        return profileId.toString();
    }
}
