package io.loggia.feed.post;

import org.jspecify.annotations.Nullable;

/**
 * Why a post is shown to nobody: hidden, until somebody decides, or removed; for what, and by which
 * rule of the guidelines, if by one.
 */
public record Withholding(WithheldState state, String ground, @Nullable String rule) {}
