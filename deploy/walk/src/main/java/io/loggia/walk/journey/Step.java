package io.loggia.walk.journey;

/** A sentence, and what makes it true or throws. */
record Step(String sentence, Runnable action) {}
