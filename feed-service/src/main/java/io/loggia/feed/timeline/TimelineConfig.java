package io.loggia.feed.timeline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How home timelines are kept and read. */
@ConfigMapping(prefix = "feed.timeline")
public interface TimelineConfig {

    /** Entries of a home timeline that are kept in Redis; older ones come from PostgreSQL. */
    @WithDefault("400")
    int size();

    /** A source with more followers than this is merged when reading instead of pushed. */
    @WithDefault("10000")
    int mergeAbove();

    /** How late a pod may learn that a source is merged from now on. */
    @WithDefault("1s")
    Duration mergedKnownAfter();

    /** Timelines written in one pipeline. */
    @WithDefault("1000")
    int chunk();

    /** Cold timelines built at the same time by one pod; other readers get a bounded query. */
    @WithDefault("4")
    int builds();

    /** A timeline is built anew after this time; who does not read gets no posts pushed. */
    @WithDefault("30d")
    Duration keptFor();

    /** How long a build may take before its token is gone. */
    @WithDefault("1m")
    Duration buildTime();

    /** How late a post may be in a kept timeline before that counts as a divergence. */
    @WithDefault("5m")
    Duration settled();

    /** How often a kept timeline is looked at; {@code off} for never. */
    @WithDefault("5s")
    String scrubEvery();

    /** How long a reader waits for Redis. */
    @WithDefault("200ms")
    Duration patience();

    /** How long the fan-out waits for Redis to take a chunk; nobody waits for the fan-out. */
    @WithDefault("5s")
    Duration chunkPatience();
}
