package io.loggia.outward.site;

import org.jspecify.annotations.Nullable;

/** Somebody who answers about a topic, and how often they have, in words. */
public record AnswererView(PersonView person, @Nullable String answered) {}
