package io.loggia.outward.voice;

import io.loggia.events.VoiceState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody stands outside. */
@Schema(name = "Voice")
record VoiceView(
        @Schema(required = true) VoiceState state,
        @Nullable @Schema(description = "Also of a voice that is off: it stays so until then")
                Instant pausedUntil,
        @Nullable String pauseReason,
        @Nullable @Schema(description = "The guidelines that were agreed to")
                Integer guidelinesVersion,
        @Schema(required = true, description = "The guidelines that hold now")
                int currentGuidelines,
        @Schema(required = true, description = "How long the next post can be called back")
                long undoSeconds,
        @Nullable Integer ownUndoSeconds,
        @Schema(required = true, description = "Whether a public face is known here")
                boolean publicFace) {}
