package io.loggia.profile.erasure;

import java.time.Instant;
import java.util.UUID;

/** Somebody who is not to be erased for now: by whom, since when, why. */
record Hold(UUID profileId, UUID placedBy, Instant placedAt, String reason) {}
