package io.loggia.profile.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order to erase somebody: done here at {@code erasedAt}, everywhere at {@code doneAt}. */
record Erasure(
        UUID id,
        UUID profileId,
        Instant orderedAt,
        @Nullable Instant erasedAt,
        @Nullable Instant doneAt) {}
