package io.loggia.feed.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** A run of ids of a timeline without a gap, newest first, and where it came from. */
public record Skeleton(List<UUID> ids, Origin origin) {

    /** The order of Redis and PostgreSQL, which compare bytes; {@code UUID} compares signed. */
    public static final Comparator<UUID> NEWEST_FIRST =
            Comparator.<UUID>comparingLong(id -> id.getMostSignificantBits() ^ Long.MIN_VALUE)
                    .thenComparingLong(id -> id.getLeastSignificantBits() ^ Long.MIN_VALUE)
                    .reversed();

    /** What answered: a kept timeline, one built for this question, or PostgreSQL alone. */
    public enum Origin {
        REDIS,
        BUILT,
        POSTGRESQL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Skeleton {
        ids = List.copyOf(ids);
    }

    /** The newest of both, each once. Without a gap, since neither has one above its last id. */
    Skeleton mergedWith(List<UUID> others, int limit) {
        List<UUID> both =
                Stream.concat(ids.stream(), others.stream())
                        .distinct()
                        .sorted(NEWEST_FIRST)
                        .limit(limit)
                        .toList();
        return new Skeleton(both, origin);
    }
}
