package io.loggia.outward.voice;

import io.loggia.events.VoiceState;
import io.loggia.outward.face.FaceRepository;
import io.loggia.outward.guideline.Guidelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Shows a voice to its owner, together with what it depends on. */
@ApplicationScoped
class VoicePresenter {

    private final FaceRepository faces;
    private final Guidelines guidelines;
    private final VoiceConfig config;

    VoicePresenter(FaceRepository faces, Guidelines guidelines, VoiceConfig config) {
        this.faces = faces;
        this.guidelines = guidelines;
        this.config = config;
    }

    int currentGuidelines() {
        return guidelines.version();
    }

    boolean hasFace(UUID profileId) {
        return faces.find(profileId).isPresent();
    }

    VoiceView present(UUID profileId, Optional<Voice> found, Instant now) {
        boolean face = hasFace(profileId);
        if (found.isEmpty()) {
            long undo = config.first().toSeconds();
            return new VoiceView(
                    VoiceState.OFF, null, null, null, guidelines.version(), undo, null, face);
        }
        Voice voice = found.get();
        boolean paused = voice.isUnderPause(now);
        return new VoiceView(
                voice.stateAt(now),
                paused ? voice.pausedUntil() : null,
                paused ? voice.pauseReason() : null,
                voice.guidelinesVersion(),
                guidelines.version(),
                voice.undo(config).toSeconds(),
                voice.ownUndoSeconds(),
                face);
    }
}
