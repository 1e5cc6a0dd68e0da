package io.loggia.feed.digest;

/** One thing in a digest: what happened, the beginning of the words it is about, and where. */
public record LetterItem(String sentence, String excerpt, String link) {}
