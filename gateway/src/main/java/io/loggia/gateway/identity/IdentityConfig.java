package io.loggia.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is taken for granted who somebody is. */
@ConfigMapping(prefix = "gateway.identity")
interface IdentityConfig {

    /**
     * When profile-service is asked again whose login it is: whoever has left the company is out
     * within this time, and a look of their live stream at it, which makes less than a minute.
     */
    @WithDefault("45s")
    Duration askAgain();
}
