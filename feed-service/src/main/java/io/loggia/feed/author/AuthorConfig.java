package io.loggia.feed.author;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient this service is with the projection of profiles. */
@ConfigMapping(prefix = "feed.author")
public interface AuthorConfig {

    /** How long a profile that is not known here is looked for before it counts as unknown. */
    @WithDefault("2s")
    Duration patience();

    /** The time between two looks. */
    @WithDefault("50ms")
    Duration pause();
}
