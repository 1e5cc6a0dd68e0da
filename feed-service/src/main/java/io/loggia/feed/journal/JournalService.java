package io.loggia.feed.journal;

import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

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
                entries.page(before(page), page.limit() + 1).stream()
                        .map(JournalEntryView::of)
                        .toList();
        return Page.cut(found, page.limit(), entry -> new Cursor(new UUID(0, entry.number())));
    }

    private static long before(PageRequest page) {
        UUID after = page.after();
        if (after == null) {
            return Long.MAX_VALUE;
        }
        if (after.getMostSignificantBits() != 0 || after.getLeastSignificantBits() < 1) {
            throw FeedProblem.INVALID_FIELD.at("cursor");
        }
        return after.getLeastSignificantBits();
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
