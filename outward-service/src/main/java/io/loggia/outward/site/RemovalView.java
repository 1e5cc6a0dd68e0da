package io.loggia.outward.site;

/** A removal or a hiding, in words: of what, for which rule, when, and what came of an appeal. */
public record RemovalView(String what, String rule, String at, String atWords, String appeal) {}
