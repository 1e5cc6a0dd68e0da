package io.loggia.outward.question;

import io.loggia.outward.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question whose asker's address is confirmed, with the hash of their first private link. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
public record Asked(
        UUID guestRef,
        String name,
        byte[] statusTokenHash,
        String text,
        List<String> topics,
        @Nullable String addressedToHandle,
        Language language,
        Instant confirmedAt) {}
