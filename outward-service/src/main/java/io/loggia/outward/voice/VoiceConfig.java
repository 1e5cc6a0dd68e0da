package io.loggia.outward.voice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a post can be called back before it is public. */
@ConfigMapping(prefix = "outward.undo")
public interface VoiceConfig {

    /** At least this, while somebody is new to speaking outside. */
    @WithDefault("10m")
    Duration first();

    /** How many posts somebody is new for. */
    @WithDefault("3")
    int firstPosts();

    /** After that, unless they chose another. */
    @WithDefault("1m")
    Duration usual();
}
