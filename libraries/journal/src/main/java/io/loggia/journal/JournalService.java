package io.loggia.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reading the journal, and checking that nobody has changed it. */
@ApplicationScoped
public class JournalService {

    private static final int STRIDE = 500;

    private final JournalRepository entries;

    JournalService(JournalRepository entries) {
        this.entries = entries;
    }

    /** At most so many entries before that number, from the newest to the oldest. */
    @Transactional
    public List<JournalEntry> page(long before, int limit) {
        return entries.page(before, limit).stream().map(JournalEntry::of).toList();
    }

    /** A stretch of the journal with its hashes, from the oldest to the newest. */
    @Transactional
    public List<JournalEntry> listAfter(long number) {
        return entries.listAfter(number, STRIDE).stream().map(JournalEntry::of).toList();
    }

    /** Walks the whole chain from its beginning, and stops where it breaks. */
    @Transactional
    public Verification verify() {
        byte[] previous = Chain.beginning();
        long number = 0;
        List<Entry> stretch = entries.listAfter(number, STRIDE);
        while (!stretch.isEmpty()) {
            for (Entry entry : stretch) {
                if (entry.number() != number + 1 || !entry.follows(previous)) {
                    return Verification.broken(number + 1);
                }
                previous = entry.hash();
                number = entry.number();
            }
            stretch = entries.listAfter(number, STRIDE);
        }
        return Verification.intact(number);
    }
}
