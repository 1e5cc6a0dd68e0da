package io.loggia.feed.moderation;

import io.loggia.feed.report.Category;
import io.loggia.feed.report.Ruling;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** For what, by which rule if by one, and why something is decided. */
record Grounds(@Nullable Category ground, @Nullable String rule, String reason) {

    Ruling ruling(Instant at) {
        return new Ruling(ground, rule, reason, at);
    }
}
