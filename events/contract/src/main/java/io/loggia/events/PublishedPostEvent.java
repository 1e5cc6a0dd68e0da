package io.loggia.events;

/**
 * What other systems are told of a post that everybody inside may see; topic {@code
 * published-posts}, key: the post's id. No post of a group is ever told.
 */
public sealed interface PublishedPostEvent extends Event
        permits PublishedPostChanged, PublishedPostWithdrawn {}
