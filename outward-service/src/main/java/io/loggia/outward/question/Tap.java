package io.loggia.outward.question;

import java.time.Instant;
import java.util.UUID;

/** Somebody believes that somebody else knows a question; who is meant may have said no. */
record Tap(UUID questionId, UUID by, UUID to, Instant at, boolean declined) {}
