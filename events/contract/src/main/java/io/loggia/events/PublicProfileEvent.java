package io.loggia.events;

/** What happens to a public face; topic {@code public-profiles}, key: the profile's id. */
public sealed interface PublicProfileEvent extends Event permits PublicProfileChanged {}
