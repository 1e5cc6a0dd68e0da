package io.loggia.outward.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Letters as they leave; a mail server is never waited for inside a transaction (law 2). */
@ApplicationScoped
class LetterService {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** Counted against the limits of a day. */
    private static final Duration COUNTED = Duration.ofDays(2);

    private final LetterRepository letters;
    private final Clock clock;

    LetterService(LetterRepository letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    public Optional<LetterRepository.Due> takeNext() {
        return letters.takeNext(clock.instant(), LONGEST_PAUSE);
    }

    @Transactional
    public void markSent(UUID letterRef) {
        letters.markSent(letterRef);
    }

    /** How many letters were given up. */
    @Transactional
    public int sweep() {
        Instant now = clock.instant();
        letters.forgetWrittenBefore(now.minus(COUNTED));
        return letters.giveUp(now);
    }
}
