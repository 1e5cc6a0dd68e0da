package io.loggia.walk.model;

import java.util.List;
import java.util.UUID;

/** A whole home timeline as it was served, and where the first page's ids came from. */
record ServedHome(List<UUID> ids, SkeletonSource source) {}
