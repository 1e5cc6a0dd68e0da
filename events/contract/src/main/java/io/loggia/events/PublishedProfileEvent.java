package io.loggia.events;

/**
 * What other systems are told of a profile; topic {@code published-profiles}, key: the profile's
 * id. No group is ever told.
 */
public sealed interface PublishedProfileEvent extends Event
        permits PublishedProfileChanged, PublishedProfileErased {}
