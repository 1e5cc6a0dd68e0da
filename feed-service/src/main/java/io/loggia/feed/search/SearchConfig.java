package io.loggia.feed.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much work a search may be. */
@ConfigMapping(prefix = "feed.search")
interface SearchConfig {

    /** How long PostgreSQL may look for posts at once. */
    @WithDefault("2s")
    Duration patience();

    /** How many of the newest posts are looked through before the index is asked. */
    @WithDefault("2000")
    int newest();
}
