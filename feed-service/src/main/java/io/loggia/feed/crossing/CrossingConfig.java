package io.loggia.feed.crossing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient this service is with the projection of voices. */
@ConfigMapping(prefix = "feed.crossing")
public interface CrossingConfig {

    /** How long somebody's voice is waited for before it counts as off. */
    @WithDefault("2s")
    Duration patience();

    /** The time between two looks. */
    @WithDefault("50ms")
    Duration pause();
}
