package io.loggia.profile.erasure;

import java.time.Instant;
import java.util.UUID;

/** That somebody has asked to be erased, and when it will be done. */
record OwnErasure(UUID profileId, Instant requestedAt, Instant dueAt) {}
