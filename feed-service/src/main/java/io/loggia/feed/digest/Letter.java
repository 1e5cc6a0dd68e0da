package io.loggia.feed.digest;

/** A digest as it is sent: the same in plain text and in HTML; the link ends them by itself. */
record Letter(String subject, String text, String html, String stopLink) {}
