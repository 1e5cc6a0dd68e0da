package io.loggia.outward.journal;

import io.loggia.journal.JournalTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the journal's table calls ids here, and the lock that it has always had. */
class OwnTable {

    private static final long LOCK = 7_401_927_465_510_382L;

    @Produces
    @Singleton
    JournalTable table() {
        return new JournalTable("steward_ref", "profile_ref", "post_ref", LOCK);
    }
}
