package io.loggia.events;

/** How far an erasure has come; topic {@code erasures}, key: the profile's id. */
public sealed interface ErasureEvent extends Event permits ErasureReported {}
