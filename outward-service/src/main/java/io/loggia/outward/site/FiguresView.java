package io.loggia.outward.site;

import org.jspecify.annotations.Nullable;

/** The ledger's figures as pages show them; medians in words, absent while nothing is answered. */
public record FiguresView(
        long open,
        long claimed,
        long answered,
        long helped,
        long declined,
        @Nullable String toClaim,
        @Nullable String toAnswer) {}
