package io.loggia.feed.draft;

import java.time.Instant;
import java.util.UUID;

/** When a draft is to be published. */
record Schedule(UUID authorId, UUID draftId, Instant publishAt) {}
