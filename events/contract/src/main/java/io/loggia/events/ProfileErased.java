package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.UUID;

/**
 * A person is forgotten, for ever: whoever knows something of them removes it and reports that as
 * {@link ErasureReported}. No state comes after this one, which tells nothing but the id.
 */
public record ProfileErased(
        UUID profileId,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant erasedAt)
        implements ProfileEvent {

    public ProfileErased {
        requireNonNull(profileId, "profileId");
        requireNonNull(erasedAt, "erasedAt");
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.PROFILE_ERASED;
    }

    @Override
    public String key() {
        return profileId.toString();
    }
}
