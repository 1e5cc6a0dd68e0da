package io.loggia.outward.question;

import io.loggia.outward.guest.Letter;
import io.loggia.outward.guest.Letters;
import io.loggia.outward.intake.Token;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Writes to a question's asker what has become of it. */
@ApplicationScoped
class AskerLetters {

    private final Letters letters;
    private final AskingRepository askings;
    private final QuestionAddresses addresses;

    AskerLetters(Letters letters, AskingRepository askings, QuestionAddresses addresses) {
        this.letters = letters;
        this.askings = askings;
        this.addresses = addresses;
    }

    void answered(Question question, UUID authorId, Instant now) {
        write(
                question,
                new Letter.Answered(
                        addresses.of(question),
                        freshLink(question, now),
                        addresses.nameOf(authorId)));
    }

    void declined(Question question, String reason, Instant now) {
        write(
                question,
                new Letter.Declined(addresses.of(question), freshLink(question, now), reason));
    }

    /** A fresh one, since of those before only hashes are kept. */
    private String freshLink(Question question, Instant now) {
        Token token = Token.random();
        askings.addAccess(token.hash(), question.id(), now);
        return addresses.ofStatus(token.text());
    }

    private void write(Question question, Letter letter) {
        if (question.guestId() != null) {
            letters.write(question.guestId(), question.asking().language(), letter);
        }
    }
}
