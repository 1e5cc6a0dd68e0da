package io.loggia.feed.timeline;

import java.util.Set;
import java.util.UUID;

/** Whose posts a reader's home timeline holds: those pushed to it, those merged when reading. */
record HomeSources(Set<UUID> pushed, Set<UUID> merged) {}
