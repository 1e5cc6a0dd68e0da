package io.loggia.outward.site;

/** A removal or a hiding, in words: of what, for which rule, when. */
public record RemovalView(String what, String rule, String at, String atWords) {}
