package io.loggia.feed.post;

import java.util.UUID;

/** Somebody a post names, with the handle of today. */
public record MentionView(UUID id, String handle) {}
