package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a person may speak outside, after a change; only a pause has an end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoiceChanged(
        UUID profileId,
        VoiceState state,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") @Nullable Instant pausedUntil,
        long version,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant changedAt)
        implements VoiceEvent {

    public VoiceChanged {
        requireNonNull(profileId, "profileId");
        requireNonNull(state, "state");
        requireNonNull(changedAt, "changedAt");
        Wire.requireVersion(version);
        if ((state == VoiceState.PAUSED) != (pausedUntil != null)) {
            throw new IllegalArgumentException("a pause has an end, and nothing else has");
        }
    }

    @Override
    public EventType type() {
        return EventType.VOICE_CHANGED;
    }

    @Override
    public String key() {
        return profileId.toString();
    }
}
