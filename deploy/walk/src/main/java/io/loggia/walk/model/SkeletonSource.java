package io.loggia.walk.model;

import java.util.regex.Pattern;

/** Where the ids of a page came from, as the header Server-Timing says. */
public enum SkeletonSource {
    /** The timeline lay in Redis. */
    REDIS,
    /** It did not, and was built for this question. */
    BUILT,
    /** It did not, and the page was answered straight from PostgreSQL. */
    POSTGRESQL;

    private static final Pattern METRIC = Pattern.compile("skeleton;desc=\"?([a-z]+)\"?");

    /** What is known of a timeline that was answered past Redis the first time, by this answer. */
    SkeletonSource afterLateAnswer() {
        return this == BUILT ? BUILT : POSTGRESQL;
    }

    static SkeletonSource of(String serverTiming) {
        var metric = METRIC.matcher(serverTiming);
        if (!metric.find()) {
            throw new IllegalStateException(
                    "the header Server-Timing names no skeleton: " + serverTiming);
        }
        return switch (metric.group(1)) {
            case "redis" -> REDIS;
            case "built" -> BUILT;
            case "postgresql" -> POSTGRESQL;
            default -> throw new IllegalStateException("unknown skeleton: " + serverTiming);
        };
    }
}
