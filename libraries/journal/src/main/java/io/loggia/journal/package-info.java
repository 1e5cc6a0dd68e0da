/**
 * Every act of a steward, append-only. Hashes are chained; what was said stands in a row beside its
 * entry, so that words can be erased and the chain still verifies.
 *
 * <p>{@link io.loggia.journal.Journal#write} appends a {@link io.loggia.journal.Deed} in the
 * transaction that does it. {@link io.loggia.journal.JournalService} reads the entries and verifies
 * the {@link io.loggia.journal.Chain}, {@link io.loggia.journal.JournalExport} writes them all,
 * with what it takes to verify them elsewhere.
 *
 * <p>A service brings the tables {@code journal} and {@code journal_detail}, which it creates
 * itself, a bean {@link io.loggia.journal.JournalTable} that says what is called otherwise there,
 * the names of its acts, and the HTTP.
 */
@NullMarked
package io.loggia.journal;

import org.jspecify.annotations.NullMarked;
