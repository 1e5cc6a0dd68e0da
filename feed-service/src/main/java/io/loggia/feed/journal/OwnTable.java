package io.loggia.feed.journal;

import io.loggia.journal.JournalTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the journal's table calls ids here, and the lock that it has always had. */
class OwnTable {

    private static final long LOCK = 8_160_427_391_255_014L;

    @Produces
    @Singleton
    JournalTable table() {
        return new JournalTable("steward_id", "profile_id", "post_id", LOCK);
    }
}
