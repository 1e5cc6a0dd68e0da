package io.loggia.feed.timeline;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The configuration of timelines with its defaults, but for one key. */
final class Configured {

    private Configured() {}

    static TimelineConfig with(String key, Object value) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(TimelineConfig.class)
                .withDefaultValue("feed.timeline." + key, value.toString())
                .build()
                .getConfigMapping(TimelineConfig.class);
    }
}
