package io.loggia.events;

/** What happens to a voice; topic {@code voices}, key: the profile's id. */
public sealed interface VoiceEvent extends Event permits VoiceChanged {}
