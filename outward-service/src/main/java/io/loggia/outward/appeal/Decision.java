package io.loggia.outward.appeal;

import java.time.Instant;
import java.util.UUID;

/** What somebody else than who took it away has decided of an appeal. */
public record Decision(AppealOutcome outcome, UUID by, Instant at, String reason) {}
