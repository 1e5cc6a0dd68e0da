package io.loggia.events;

/** What happens to a block; topic {@code blocks}, key: {@code blockerId:blockedId}. */
public sealed interface BlockEvent extends Event permits BlockChanged {}
