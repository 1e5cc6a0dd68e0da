package io.loggia.events;

/**
 * What other systems are told of a follow that everybody inside may see; topic {@code
 * published-follows}, key: {@code followerId:followeeId}. No member of a group is ever told.
 */
public sealed interface PublishedFollowEvent extends Event permits PublishedFollowChanged {}
