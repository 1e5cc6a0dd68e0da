package io.loggia.outward.site;

/** A topic and its address. */
public record TopicView(String slug, String path) {}
