package io.loggia.events;

/** What happens to a topic; topic {@code topics}, key: the topic's profile id. */
public sealed interface TopicEvent extends Event permits TopicUsed {}
