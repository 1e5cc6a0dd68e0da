package io.loggia.outward.face;

import java.util.UUID;

/**
 * Somebody works here, perhaps again. Fired within the transaction of whatever else has changed of
 * their face, so mostly this is nothing new.
 */
public record Employed(UUID profileId) {}
