package io.loggia.events;

/** What happens to a post at the wall; topic {@code crossings}, key: the post's id. */
public sealed interface CrossingEvent extends Event permits CrossingChanged {}
