package io.loggia.feed.post;

import java.util.UUID;

/**
 * A person has just published a post. Fired after the commit and outside of any transaction, so
 * that the author's own next read can show it. The publication stands, whatever an observer does.
 */
public record PostWritten(UUID authorId, UUID postId) {}
