package io.loggia.gateway.export;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much exports of people's own data may take of a replica. */
@ConfigMapping(prefix = "gateway.export")
interface ExportConfig {

    /** How many are made or sent at once; whoever comes then is asked to come again. */
    @WithDefault("4")
    int together();

    /** How long one may take to be made; a person's data is usually a matter of a second. */
    @WithDefault("2m")
    Duration longest();

    /** The largest archive; all that are under way lie in the temporary directory. */
    @WithDefault("32M")
    MemorySize largest();
}
