package io.loggia.outward.journal;

import io.loggia.outward.Cursor;
import io.loggia.outward.Page;
import io.loggia.outward.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reading the journal, and checking that nobody has changed it. */
@ApplicationScoped
class JournalService {

    private static final int STRIDE = 500;

    private final JournalRepository entries;

    JournalService(JournalRepository entries) {
        this.entries = entries;
    }

    @Transactional
    public Page<JournalEntryView> page(PageRequest page) {
        List<JournalEntryView> found =
                entries.page(page.after().number(), page.limit() + 1).stream()
                        .map(JournalEntryView::of)
                        .toList();
        return Page.cut(found, page.limit(), entry -> new Cursor(entry.number()));
    }

    /** A stretch of the journal with its hashes, from the oldest to the newest. */
    @Transactional
    public List<ExportedEntry> listAfter(long number) {
        return entries.listAfter(number, STRIDE).stream().map(ExportedEntry::of).toList();
    }

    /** Walks the whole chain from its beginning, and stops where it breaks. */
    @Transactional
    public VerificationView verify() {
        byte[] previous = Chain.beginning();
        long number = 0;
        List<Entry> stretch = entries.listAfter(number, STRIDE);
        while (!stretch.isEmpty()) {
            for (Entry entry : stretch) {
                if (entry.number() != number + 1 || !entry.follows(previous)) {
                    return VerificationView.broken(number + 1);
                }
                previous = entry.hash();
                number = entry.number();
            }
            stretch = entries.listAfter(number, STRIDE);
        }
        return VerificationView.intact(number);
    }
}
