package io.loggia.feed.notification;

import java.util.UUID;

/** A post, and somebody who wants to be told of it. */
record Bell(UUID postId, UUID receiverId) {}
