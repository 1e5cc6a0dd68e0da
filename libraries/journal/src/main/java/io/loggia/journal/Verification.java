package io.loggia.journal;

import org.jspecify.annotations.Nullable;

/**
 * How many entries were walked through before the end of the chain, or before it broke.
 *
 * @param brokenAt the first entry that does not follow the one before it; null if all do
 */
public record Verification(long entries, boolean intact, @Nullable Long brokenAt) {

    static Verification intact(long entries) {
        return new Verification(entries, true, null);
    }

    static Verification broken(long at) {
        return new Verification(at - 1, false, at);
    }
}
