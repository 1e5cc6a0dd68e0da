package io.loggia.feed.audience;

import java.util.UUID;

/** One profile on the caller's list of blocks or mutes. */
record ListedView(UUID profileId) {}
