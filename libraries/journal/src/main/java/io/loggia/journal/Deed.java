package io.loggia.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act of a steward: who did what to whom, if to anybody, and why. Acts are a service's own; the
 * name of one is hashed, so it stays as it is.
 */
public record Deed(
        String act,
        UUID stewardId,
        @Nullable UUID profileId,
        @Nullable UUID postId,
        @Nullable String rule,
        String reason) {

    public Deed(
            Enum<?> act,
            UUID stewardId,
            @Nullable UUID profileId,
            @Nullable UUID postId,
            @Nullable String rule,
            String reason) {
        this(act.name(), stewardId, profileId, postId, rule, reason);
    }
}
