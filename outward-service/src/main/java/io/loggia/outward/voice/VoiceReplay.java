package io.loggia.outward.voice;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who may speak outside, and who no longer may, for topic {@code voices}. */
@ApplicationScoped
class VoiceReplay implements ReplaySource {

    private final VoiceRepository voices;

    VoiceReplay(VoiceRepository voices) {
        this.voices = voices;
    }

    @Override
    public String topic() {
        return "voices";
    }

    @Override
    public Batch next(@Nullable String after, int limit) {
        return Batch.of(
                voices.holdAfter(ReplaySource.idAt(after), limit), Voice::event, Voice::profileId);
    }
}
