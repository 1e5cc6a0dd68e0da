package io.loggia.feed.marker;

import java.util.UUID;

/** Somebody has read on. Fired after the commit; the marker stands, whatever an observer does. */
public record MarkerMoved(UUID readerId) {}
