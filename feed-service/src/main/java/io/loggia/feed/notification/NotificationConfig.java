package io.loggia.feed.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people find what they were told. */
@ConfigMapping(prefix = "feed.notification")
public interface NotificationConfig {

    /** How long notifications are kept. */
    @WithDefault("90d")
    Duration keptFor();

    /** The time between two looks for notifications that are too old. */
    @WithDefault("1h")
    Duration sweepEvery();

    /** Followers with a bell that are told of a post at once. */
    @WithDefault("1000")
    int chunk();
}
