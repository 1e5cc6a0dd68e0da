package io.loggia.feed.crossing;

import io.loggia.events.VoiceState;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Refuses to take outside what somebody without a voice wrote. */
@ApplicationScoped
public class Voices {

    private final VoiceRepository voices;
    private final CrossingConfig config;
    private final Clock clock;

    Voices(VoiceRepository voices, CrossingConfig config, Clock clock) {
        this.voices = voices;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Gives the event of a voice that has just been switched on a moment to arrive; refuses nobody.
     * To be asked outside of transactions: it waits.
     */
    public void await(UUID profileId) {
        long giveUpAt = System.nanoTime() + config.patience().toNanos();
        while (isSilent(voiceOf(profileId)) && System.nanoTime() - giveUpAt < 0) {
            LockSupport.parkNanos(config.pause().toNanos());
        }
    }

    /** A pause is told on its way in; only what is not known yet is worth waiting for. */
    private static boolean isSilent(Voice voice) {
        return voice.state() == VoiceState.OFF;
    }

    /** Whether somebody may speak outside now. */
    public boolean speaks(UUID profileId) {
        return voiceOf(profileId).speaks(clock.instant());
    }

    /** Names the field that asked for the world, and when a pause ends. */
    public void require(UUID profileId, String field) {
        Voice voice = voiceOf(profileId);
        if (voice.speaks(clock.instant())) {
            return;
        }
        throw voice.pausedUntil() == null
                ? FeedProblem.VOICE_NEEDED.at(field)
                : FeedProblem.VOICE_PAUSED.until(field, voice.pausedUntil());
    }

    /** Nobody has a voice who is not known here. */
    private Voice voiceOf(UUID profileId) {
        return voices.findByProfile(profileId).orElse(Voice.NONE);
    }
}
