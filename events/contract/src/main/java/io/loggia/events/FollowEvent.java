package io.loggia.events;

/** What happens to a follow; topic {@code follows}, key: {@code followerId:followeeId}. */
public sealed interface FollowEvent extends Event permits FollowChanged {}
