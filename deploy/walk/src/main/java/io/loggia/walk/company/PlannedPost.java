package io.loggia.walk.company;

import java.time.Instant;

/** A post that somebody wrote before the company moved here. */
record PlannedPost(String key, int author, String text, Instant publishedAt) {}
