package io.loggia.outward.voice;

import io.loggia.events.delivery.Outbox;
import io.loggia.outward.face.Departed;
import io.loggia.outward.face.Employed;
import io.loggia.outward.face.Erased;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/**
 * Ends the voice of whoever leaves, once; whoever comes back takes it anew. Whoever is erased never
 * had one.
 */
@ApplicationScoped
class DepartureService {

    private static final int AFTER_POSTS = 2;

    private final VoiceRepository voices;
    private final Outbox outbox;
    private final Clock clock;

    DepartureService(VoiceRepository voices, Outbox outbox, Clock clock) {
        this.voices = voices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A voice that was never there is locked, too: somebody may just be taking it. */
    @Transactional(TxType.MANDATORY)
    void on(@Observes @Priority(AFTER_POSTS) Departed departed) {
        Instant now = clock.instant();
        voices.lock(departed.profileId(), now).leave(now).ifPresent(outbox::append);
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes Erased erased) {
        Instant now = clock.instant();
        voices.lock(erased.profileId(), now).forget(now).ifPresent(outbox::append);
        voices.forgetSpells(erased.profileId());
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes Employed employed) {
        voices.lockExisting(employed.profileId())
                .flatMap(voice -> voice.comeBack(clock.instant()))
                .ifPresent(outbox::append);
    }
}
