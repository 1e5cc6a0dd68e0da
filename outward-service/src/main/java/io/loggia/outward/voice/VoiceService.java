package io.loggia.outward.voice;

import io.loggia.events.VoiceState;
import io.loggia.events.delivery.Outbox;
import io.loggia.outward.OutwardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What people do with their own voice; each method is one transaction. */
@ApplicationScoped
class VoiceService {

    private final VoiceRepository voices;
    private final VoicePresenter presenter;
    private final Outbox outbox;
    private final Clock clock;

    VoiceService(VoiceRepository voices, VoicePresenter presenter, Outbox outbox, Clock clock) {
        this.voices = voices;
        this.presenter = presenter;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public VoiceView get(UUID profileId) {
        return presenter.present(profileId, voices.find(profileId), clock.instant());
    }

    @Transactional
    public VoiceView put(UUID profileId, VoiceRequest request) {
        Instant now = clock.instant();
        Voice voice = voices.lock(profileId, now);
        boolean asksToSpeak = request.state() == VoiceRequest.Wish.ON;
        if (voice.isUnderPause(now) && (asksToSpeak || voice.stateAt(now) != VoiceState.OFF)) {
            throw OutwardProblem.VOICE_PAUSED.at("state", "until " + voice.pausedUntil());
        }
        if (asksToSpeak) {
            agree(voice, request);
        }
        voice.choose(request.ownUndoSeconds());
        turn(voice, VoiceState.valueOf(request.state().name()), now);
        return presenter.present(profileId, Optional.of(voice), now);
    }

    private void agree(Voice voice, VoiceRequest request) {
        if (voices.hasLeft(voice.profileId())) {
            throw OutwardProblem.FORMER_COLLEAGUE.exception();
        }
        if (!Objects.equals(request.guidelinesVersion(), presenter.currentGuidelines())) {
            throw OutwardProblem.GUIDELINES_CHANGED.at("guidelinesVersion");
        }
        if (!presenter.hasFace(voice.profileId())) {
            throw OutwardProblem.PUBLIC_FACE_NEEDED.exception();
        }
        voice.agree(presenter.currentGuidelines());
    }

    private void turn(Voice voice, VoiceState next, Instant now) {
        if (voice.stateAt(now) != next || voice.isPauseOver(now)) {
            outbox.append(voice.turn(next, now));
        }
    }
}
