package io.loggia.walk.model;

import java.util.List;
import java.util.Map;

/** What a comparison found: how many people, who differs, and where first pages came from. */
public record Comparison(
        int people, List<Difference> differences, Map<SkeletonSource, Integer> sources) {

    public boolean equal() {
        return differences.isEmpty();
    }

    public int built() {
        return from(SkeletonSource.BUILT);
    }

    /** The lines that {@code ./loggia compare} prints. */
    public String report() {
        var text = new StringBuilder();
        differences.stream().limit(20).forEach(d -> text.append("  ").append(d).append('\n'));
        text.append(
                "timelines equal to the model: %d of %d%n"
                        .formatted(people - differences.size(), people));
        text.append("served from Redis %d%n".formatted(from(SkeletonSource.REDIS)));
        if (untold() > 0) {
            text.append("straight from PostgreSQL, Redis being late, %d%n".formatted(untold()));
        }
        return text.append("built %d".formatted(built())).toString();
    }

    /** Timelines that were answered past Redis, so that nobody knows whether they were built. */
    public int untold() {
        return from(SkeletonSource.POSTGRESQL);
    }

    private int from(SkeletonSource source) {
        return sources.getOrDefault(source, 0);
    }
}
