package io.loggia.feed.audience;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sure this service is of who belongs to a group. */
@ConfigMapping(prefix = "feed.audience")
public interface AudienceConfig {

    /**
     * Older than this, memberships count as unknown: posts of groups are for their authors alone.
     */
    @WithDefault("10s")
    Duration groupsKnownFor();

    /** The time between two looks at how far the ties have come. */
    @WithDefault("1s")
    Duration look();
}
