/**
 * Every act of a steward, append-only. Hashes are chained; what was said stands in a row beside its
 * entry, so that words can be erased and the chain still verifies.
 */
@NullMarked
package io.loggia.feed.journal;

import org.jspecify.annotations.NullMarked;
