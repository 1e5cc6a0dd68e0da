package io.loggia.feed.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many live streams there are, and how they are kept open. */
@ConfigMapping(prefix = "feed.stream")
public interface StreamConfig {

    /** Streams that one person may have open at one pod. */
    @WithDefault("3")
    int perPerson();

    /** Streams that one pod keeps open. */
    @WithDefault("5000")
    int perPod();

    /** The time between two signs of life. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Signals that may wait for a slow client before its stream is dropped. */
    @WithDefault("8")
    int mostWaiting();

    /** Clients come back after a random time up to this, so that they do not come all at once. */
    @WithDefault("15s")
    Duration longestRetry();
}
