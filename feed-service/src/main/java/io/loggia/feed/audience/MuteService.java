package io.loggia.feed.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Begins and ends mutes, which are the reader's own matter: no event tells of them. */
@ApplicationScoped
class MuteService {

    private final MuteRepository mutes;
    private final Clock clock;

    MuteService(MuteRepository mutes, Clock clock) {
        this.mutes = mutes;
        this.clock = clock;
    }

    @Transactional
    void mute(UUID readerId, UUID mutedId) {
        mutes.set(readerId, mutedId, true, clock.instant());
    }

    @Transactional
    void unmute(UUID readerId, UUID mutedId) {
        mutes.set(readerId, mutedId, false, clock.instant());
    }
}
