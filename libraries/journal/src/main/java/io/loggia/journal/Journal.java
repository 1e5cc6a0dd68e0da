package io.loggia.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** Where an act is written down, in the transaction that does it: both commit or neither does. */
@ApplicationScoped
public class Journal {

    private static final int SALT_BYTES = 16;

    private final JournalRepository entries;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Journal(JournalRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public void write(Deed deed) {
        entries.lock();
        JournalRepository.Link last = entries.last();
        long number = last.number() + 1;
        Instant now = clock.instant();
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] detailHash = Chain.detailHash(salt, deed);
        byte[] hash = Chain.hash(last.hash(), number, now, deed.act(), detailHash);
        entries.append(new Entry(number, now, deed.act(), detailHash, hash, salt, deed));
    }
}
