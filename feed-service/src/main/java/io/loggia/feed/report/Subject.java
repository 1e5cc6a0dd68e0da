package io.loggia.feed.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is reported: a post and who wrote it, or a person. */
record Subject(@Nullable UUID postId, UUID personId) {}
