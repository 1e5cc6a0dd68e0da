package io.loggia.feed.timeline;

import java.util.UUID;

/** One delivery of the fan-out: a post for a reader's home timeline. */
record Placement(UUID readerId, UUID postId) {}
