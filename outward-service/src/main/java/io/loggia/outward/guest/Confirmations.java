package io.loggia.outward.guest;

import io.loggia.outward.OutwardConfig;
import io.loggia.outward.intake.Token;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The way by mail, in the caller's transaction: what was sent waits, and a letter with a link goes
 * out; whoever uses the link in time, once, has shown that the address is theirs. Whoever is
 * blocked, or has got too many such letters, gets none, and nobody outside can tell.
 */
@ApplicationScoped
public class Confirmations {

    /** So long a link that is over says so, and is not unknown. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final GuestRepository guests;
    private final ConfirmationRepository rows;
    private final LetterRepository sent;
    private final Letters letters;
    private final OutwardConfig config;

    Confirmations(
            GuestRepository guests,
            ConfirmationRepository rows,
            LetterRepository sent,
            Letters letters,
            OutwardConfig config) {
        this.guests = guests;
        this.rows = rows;
        this.sent = sent;
        this.letters = letters;
        this.config = config;
    }

    /** Lets something wait for its link. */
    public void begin(String email, Unconfirmed content, Instant now) {
        Guest guest = guests.lock(email, now);
        if (guest.isBlocked() || !sent.mayBeAskedAgain(guest.guestRef(), now)) {
            return;
        }
        Token token = Token.random();
        rows.insert(token.hash(), guest.guestRef(), content, now);
        String address = config.addressOf("/q/confirm/" + token.text());
        letters.write(guest.guestRef(), content.language(), new Letter.Confirm(address));
    }

    /** What a link that was used then is for; empty if it does not hold, or did not any more. */
    public Optional<Confirmed> end(byte[] tokenHash, Instant usedAt, Instant now) {
        Optional<Confirmed> found = rows.lock(tokenHash, usedAt);
        found.ifPresent(confirmed -> rows.markUsed(tokenHash, now));
        return found.filter(confirmed -> mayCome(confirmed, now));
    }

    private boolean mayCome(Confirmed confirmed, Instant now) {
        boolean welcome =
                guests.lock(confirmed.guestRef()).filter(guest -> !guest.isBlocked()).isPresent();
        if (welcome) {
            guests.markConfirmed(confirmed.guestRef(), now);
        }
        return welcome;
    }

    /** Forgets what nobody confirmed, and who never confirmed anything. */
    public void forgetOld(Instant now) {
        rows.forgetExpired(now);
        rows.forgetExpiredBefore(now.minus(REMEMBERED));
        guests.forgetStrangers();
    }
}
