package io.loggia.feed.bookmark;

import java.util.UUID;

/** A place in the list, and the post that is kept there. */
record Bookmark(UUID id, UUID postId) {}
