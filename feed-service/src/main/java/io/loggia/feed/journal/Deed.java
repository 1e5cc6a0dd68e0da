package io.loggia.feed.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act of a steward: who did what to whom, if to anybody, and why. */
public record Deed(
        Act act,
        UUID stewardId,
        @Nullable UUID profileId,
        @Nullable UUID postId,
        @Nullable String rule,
        String reason) {}
