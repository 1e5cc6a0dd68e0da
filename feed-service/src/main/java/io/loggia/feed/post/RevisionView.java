package io.loggia.feed.post;

import java.time.Instant;

/** The words of a post at one version, and since when they stood. */
public record RevisionView(long version, String text, String html, Instant writtenAt) {}
