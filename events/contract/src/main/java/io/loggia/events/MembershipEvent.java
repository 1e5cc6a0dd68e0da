package io.loggia.events;

/** Who belongs to a provisioned group; topic {@code memberships}, key: {@code groupId:personId}. */
public sealed interface MembershipEvent extends Event permits MembershipDecided {}
