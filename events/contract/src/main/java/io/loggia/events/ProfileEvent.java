package io.loggia.events;

/** What happens to a profile; topic {@code profiles}, key: the profile's id. */
public sealed interface ProfileEvent extends Event permits ProfileChanged, ProfileErased {}
