package io.loggia.outward.nudge;

/** A part of a text in UTF-16 units; nothing of it if both are the same. */
record Span(int start, int end) {

    static final Span NOWHERE = new Span(0, 0);

    String of(String text) {
        return text.substring(start, end);
    }
}
