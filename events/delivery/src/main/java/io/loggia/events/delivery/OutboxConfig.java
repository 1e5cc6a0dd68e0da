package io.loggia.events.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the outbox is drained. */
@ConfigMapping(prefix = "loggia.outbox")
interface OutboxConfig {

    /** Whether this process sends at all; one that only reads does not. */
    @WithDefault("true")
    boolean enabled();

    /**
     * The database of the outbox, for the sessions that hold the leases. Must not lead through a
     * pooler that shares sessions, which would share the locks too.
     */
    String jdbcUrl();

    /** Who reads the outbox. */
    String username();

    /** That role's password. */
    Optional<String> password();

    /** Rows sent together; the next ones wait until all are acknowledged. */
    @WithDefault("500")
    int batchSize();

    /**
     * Pause after the first empty look; doubles up to the longest. A commit here ends it at once.
     */
    @WithDefault("5ms")
    Duration shortestPause();

    /** Pause of an idle relay: the longest that a commit of another replica waits. */
    @WithDefault("250ms")
    Duration longestPause();

    /** Pause of a relay whose shard another replica drains. */
    @WithDefault("1s")
    Duration standbyPause();
}
