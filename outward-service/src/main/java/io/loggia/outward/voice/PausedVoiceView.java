package io.loggia.outward.voice;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody's voice under a pause, as stewards see it. */
@Schema(name = "PausedVoice")
record PausedVoiceView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) Instant pausedUntil,
        @Schema(required = true) String reason) {

    static PausedVoiceView of(Voice voice) {
        return new PausedVoiceView(
                voice.profileId(),
                Objects.requireNonNull(voice.pausedUntil()),
                Objects.requireNonNull(voice.pauseReason()));
    }
}
