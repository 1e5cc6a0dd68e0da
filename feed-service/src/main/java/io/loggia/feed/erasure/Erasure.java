package io.loggia.feed.erasure;

import java.util.List;
import java.util.UUID;

/** Somebody who is being erased, and the handles by which others' words may name them. */
record Erasure(UUID profileId, long version, List<String> handles) {}
