package io.loggia.outward.site;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the ledger; what they count and over which days the view {@code site_ledger} says.
 */
record PublicLedger(
        long open,
        long claimed,
        long answered,
        long helped,
        long declined,
        @Nullable Duration toClaim,
        @Nullable Duration toAnswer) {}
