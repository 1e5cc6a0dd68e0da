package io.loggia.follow.tie;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Following. */
@ConfigMapping(prefix = "follow.tie")
public interface FollowConfig {

    /** How many anybody may follow at most. */
    @WithDefault("5000")
    int mostFollows();

    /** How long a profile that is named is looked for, since its event may be under way. */
    @WithDefault("2s")
    Duration patience();

    /** The pause after the first look; each is twice as long as the one before. */
    @WithDefault("25ms")
    Duration pause();
}
