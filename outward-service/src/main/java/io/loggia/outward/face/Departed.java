package io.loggia.outward.face;

import java.util.UUID;

/**
 * Somebody has left the company. Fired within the transaction that notes it, and perhaps again:
 * what an observer writes commits with it.
 */
public record Departed(UUID profileId) {}
