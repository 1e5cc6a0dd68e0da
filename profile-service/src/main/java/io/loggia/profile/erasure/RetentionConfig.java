package io.loggia.profile.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long people who have left are kept. */
@ConfigMapping(prefix = "profile.retention")
interface RetentionConfig {

    /** Whoever left longer ago is erased; without it nobody is. */
    Optional<Duration> former();

    /** How often it is looked for them. */
    @WithDefault("10m")
    Duration lookEvery();

    /** How many are erased in one transaction, for which everybody's words are read once. */
    @WithDefault("20")
    int atATime();
}
