package io.loggia.outward.face;

import org.jspecify.annotations.Nullable;

/** Somebody who is shown outside. */
public record Face(String handle, String displayName, @Nullable String title) {}
