package io.loggia.outward.rendering;

/** Somebody a post speaks of who stands outside, too: the handle, and the name shown. */
public record Mention(String handle, String name) {}
