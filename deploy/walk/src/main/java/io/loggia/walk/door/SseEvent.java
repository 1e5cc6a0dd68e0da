package io.loggia.walk.door;

/** One server-sent event; {@code id} is the last id seen so far, empty if there was none. */
public record SseEvent(String type, String data, String id) {}
