package io.loggia.feed.marker;

import org.jspecify.annotations.Nullable;

/** The caller's markers; absent where nothing has been read yet. */
record MarkersView(@Nullable MarkerView home) {}
