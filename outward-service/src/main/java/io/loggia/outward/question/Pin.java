package io.loggia.outward.question;

import java.time.Instant;
import java.util.UUID;

/** The question on the first page of the site: which, by whose hand, and why. */
record Pin(UUID questionId, UUID by, String reason, Instant at) {}
