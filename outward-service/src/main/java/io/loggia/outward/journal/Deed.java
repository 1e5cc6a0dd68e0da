package io.loggia.outward.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act of a steward: who did what to whom, and why. */
public record Deed(
        Act act,
        UUID stewardId,
        UUID profileId,
        @Nullable UUID postId,
        @Nullable String rule,
        String reason) {}
