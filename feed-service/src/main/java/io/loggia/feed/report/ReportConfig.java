package io.loggia.feed.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one person may report. */
@ConfigMapping(prefix = "feed.report")
public interface ReportConfig {

    /** How many posts and people one person may report within an hour. */
    @WithDefault("20")
    int perHour();
}
