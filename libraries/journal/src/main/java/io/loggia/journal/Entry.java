package io.loggia.journal;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the journal; what was told is null once it has been erased. */
@SuppressWarnings("ArrayRecordComponent") // read once from a row, and never compared
record Entry(
        long number,
        Instant at,
        String act,
        byte[] detailHash,
        byte[] hash,
        byte @Nullable [] salt,
        @Nullable Deed deed) {

    /** Whether this entry follows that hash, and what it tells is what was told. */
    boolean follows(byte[] previous) {
        boolean chained = Arrays.equals(hash, Chain.hash(previous, number, at, act, detailHash));
        boolean told =
                deed == null
                        || salt == null
                        || Arrays.equals(detailHash, Chain.detailHash(salt, deed));
        return chained && told;
    }
}
