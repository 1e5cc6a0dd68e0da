package io.loggia.profile.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people are erased who have asked for it. */
@ConfigMapping(prefix = "profile.own-erasure")
interface OwnErasureConfig {

    /** How long they can take it back. */
    @WithDefault("7d")
    Duration waits();

    /** How often it is looked for those whose time is over. */
    @WithDefault("1m")
    Duration lookEvery();

    /** How many are erased in one transaction, for which everybody's words are read once. */
    @WithDefault("20")
    int atATime();
}
