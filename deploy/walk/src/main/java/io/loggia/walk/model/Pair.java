package io.loggia.walk.model;

import java.util.UUID;

/** Who to whom: a reader and whom they follow or mute, a blocker and the blocked. */
record Pair(UUID from, UUID to) {}
