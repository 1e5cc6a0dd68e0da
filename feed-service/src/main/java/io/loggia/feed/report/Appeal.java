package io.loggia.feed.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an author says, once, against what was decided; then what another steward decided. */
public record Appeal(String text, Instant at, @Nullable Decision decision) {}
