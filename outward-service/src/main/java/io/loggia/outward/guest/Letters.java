package io.loggia.outward.guest;

import io.loggia.outward.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a letter is left in the transaction that it tells of: both commit or neither does. A timer
 * sends it at least once, and gives up after a day.
 */
@ApplicationScoped
public class Letters {

    private final LetterRepository rows;
    private final LetterTexts texts;
    private final GuestConfig config;
    private final Clock clock;

    Letters(LetterRepository rows, LetterTexts texts, GuestConfig config, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.config = config;
        this.clock = clock;
    }

    public void write(UUID guestRef, Language language, Letter letter) {
        Instant now = clock.instant();
        rows.insert(guestRef, texts.in(language, letter), now, now.plus(patience(letter)));
    }

    /** A link that has expired need not arrive any more. */
    private Duration patience(Letter letter) {
        return letter instanceof Letter.Confirm ? config.confirmWithin() : config.letterPatience();
    }
}
