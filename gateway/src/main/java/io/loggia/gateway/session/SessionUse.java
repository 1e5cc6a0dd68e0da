package io.loggia.gateway.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's session as that person may look at it. {@code id} names it and opens nothing; {@code
 * usedAt} is minutes late at most.
 */
public record SessionUse(
        UUID id,
        SessionKey key,
        String browser,
        String system,
        Instant beganAt,
        Instant usedAt,
        Instant expiresAt) {}
