package io.loggia.profile.finder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Finding people. */
@ConfigMapping(prefix = "profile.finder")
interface FinderConfig {

    /** How long the facets of everybody are answered as they were counted once. */
    @WithDefault("1M")
    Duration keepFacets();
}
