package io.loggia.outward.site;

/** Somebody's reply from outside, as pages show it: plain text. */
public record ReplyView(
        String id, String name, String text, String since, String sinceWords, String reportPath) {}
