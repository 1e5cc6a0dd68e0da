package io.loggia.outward.voice;

import io.loggia.events.delivery.ReplaySource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may speak outside, and who no longer may, for topic {@code voices}. */
@ApplicationScoped
class VoiceReplay implements ReplaySource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

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
        List<Voice> some =
                voices.holdAfter(after == null ? BEFORE_ALL : UUID.fromString(after), limit);
        return some.isEmpty()
                ? Batch.END
                : new Batch(
                        some.stream().map(Voice::event).toList(),
                        some.getLast().profileId().toString());
    }
}
