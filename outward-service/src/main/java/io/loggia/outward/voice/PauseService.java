package io.loggia.outward.voice;

import io.loggia.events.VoiceState;
import io.loggia.events.delivery.Outbox;
import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.Cursor;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Page;
import io.loggia.outward.PageRequest;
import io.loggia.outward.journal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pauses: a steward begins them and may end them, and they end by themselves. */
@ApplicationScoped
class PauseService {

    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofDays(7);

    private final VoiceRepository voices;
    private final Journal journal;
    private final Outbox outbox;
    private final Clock clock;

    PauseService(VoiceRepository voices, Journal journal, Outbox outbox, Clock clock) {
        this.voices = voices;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Page<PausedVoiceView> page(PageRequest page) {
        List<Voice> found =
                voices.listPaused(clock.instant(), page.after().number(), page.limit() + 1);
        Page<Voice> shown = Page.cut(found, page.limit(), voice -> new Cursor(voice.number()));
        return new Page<>(
                shown.items().stream().map(PausedVoiceView::of).toList(), shown.nextCursor());
    }

    /**
     * Begins a pause, or gives one that lasts another end and reason. A voice that is off is paused
     * all the same, or its owner could dodge by turning it off and on.
     */
    @Transactional
    public void pause(UUID profileId, UUID stewardId, String reason, Instant wished) {
        Instant now = clock.instant();
        Instant until = wished.truncatedTo(ChronoUnit.MILLIS);
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw OutwardProblem.INVALID_FIELD.at("until", "must be within seven days");
        }
        Voice voice = require(voices.lockKnown(profileId, now));
        switch (voice.stateAt(now)) {
            case ALUM -> throw OutwardProblem.VOICE_OFF.exception();
            case OFF -> voice.forbid(until, reason);
            case ON, PAUSED -> outbox.append(voice.pause(until, reason, now));
        }
        journal.write(new Deed(Act.VOICE_PAUSED, stewardId, profileId, null, null, reason));
    }

    /** Ends a pause early; what is not paused stays as it is. */
    @Transactional
    public void resume(UUID profileId, UUID stewardId, String reason) {
        Instant now = clock.instant();
        Voice voice = require(voices.lockExisting(profileId));
        if (!voice.isUnderPause(now)) {
            return;
        }
        if (voice.stateAt(now) == VoiceState.PAUSED) {
            outbox.append(voice.turn(VoiceState.ON, now));
        } else {
            voice.allow();
        }
        journal.write(new Deed(Act.VOICE_RESUMED, stewardId, profileId, null, null, reason));
    }

    private static Voice require(Optional<Voice> voice) {
        return voice.orElseThrow(OutwardProblem.VOICE_OFF::exception);
    }

    /** Notes the end of pauses that are over; true if there may be more of them. */
    @Transactional
    public boolean endOverdue() {
        Instant now = clock.instant();
        List<Voice> overdue = voices.lockOverduePauses(now, AT_ONCE);
        overdue.forEach(voice -> outbox.append(voice.turn(VoiceState.ON, now)));
        return overdue.size() == AT_ONCE;
    }
}
