package io.loggia.profile.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Handles of people. */
@ConfigMapping(prefix = "profile.handle")
interface HandleConfig {

    /** How many a person may have, those given up included, so that nobody collects names. */
    @WithDefault("10")
    int keepAtMost();
}
