package io.loggia.feed.report;

import java.time.Instant;

/** What came of an appeal, and why. */
public record Decision(AppealOutcome outcome, String reason, Instant at) {}
