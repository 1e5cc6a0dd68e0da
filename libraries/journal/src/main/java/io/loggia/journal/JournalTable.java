package io.loggia.journal;

/**
 * What a service calls its ids in the table {@code journal_detail}, and the advisory lock under
 * which its journal grows: a number that nothing else there locks, the same in all its replicas.
 */
public record JournalTable(
        String stewardColumn, String profileColumn, String postColumn, long lock) {}
