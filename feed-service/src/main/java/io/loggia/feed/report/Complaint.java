package io.loggia.feed.report;

import org.jspecify.annotations.Nullable;

/** What somebody says is wrong. */
record Complaint(Category category, @Nullable String rule, @Nullable String text) {}
