package io.loggia.gateway.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long live streams stay open. */
@ConfigMapping(prefix = "gateway.stream")
public interface StreamConfig {

    /** A stream ends after this time in any case; the browser opens the next one by itself. */
    @WithDefault("15m")
    Duration longest();

    /** How often it is checked that the caller is still logged in. */
    @WithDefault("5s")
    Duration checkEvery();

    /** How many streams one session or token may have open at this replica. */
    @WithDefault("10")
    int perHolder();
}
