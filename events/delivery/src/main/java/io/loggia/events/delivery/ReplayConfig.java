package io.loggia.events.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How present states are sent again. */
@ConfigMapping(prefix = "loggia.replay")
interface ReplayConfig {

    /** How often replays are looked for that somebody asked for. */
    @WithDefault("1s")
    Duration lookEvery();

    /** Aggregates that one step takes, all held against change until it is committed. */
    @WithDefault("200")
    int batchSize();

    /** Events in the outbox above which a replay waits, so that no change waits behind it long. */
    @WithDefault("2000")
    int outboxBelow();

    /** Pause of a replay that waits for the outbox. */
    @WithDefault("100ms")
    Duration pause();
}
