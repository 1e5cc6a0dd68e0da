package io.loggia.outward.appeal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody says, once, against what was taken away of theirs. */
public record Appeal(String text, Instant at, @Nullable Decision decision) {}
