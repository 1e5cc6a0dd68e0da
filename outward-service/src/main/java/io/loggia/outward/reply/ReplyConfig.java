package io.loggia.outward.reply;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How replies from outside wait. */
@ConfigMapping(prefix = "outward.reply")
interface ReplyConfig {

    /** After so long without a decision a reply is shown. */
    @WithDefault("24h")
    Duration hold();

    /** From this score on a reply waits for a decision, however long; see {@code Suspicion}. */
    @WithDefault("10")
    int scoreLimit();
}
