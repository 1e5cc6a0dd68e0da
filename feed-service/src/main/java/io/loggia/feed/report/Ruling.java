package io.loggia.feed.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stewards have decided last, for what, by which rule if by one, and why. */
public record Ruling(@Nullable Category ground, @Nullable String rule, String reason, Instant at) {}
