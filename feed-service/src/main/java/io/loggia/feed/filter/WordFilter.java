package io.loggia.feed.filter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words that a reader filters: until then, or for ever. */
public record WordFilter(UUID id, String phrase, Manner manner, @Nullable Instant until) {}
