package io.loggia.outward.picture;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The configuration of pictures with its defaults, but for some keys. */
final class Configured {

    private static final int ORDINAL = 100;

    private Configured() {}

    static PictureConfig with(Map<String, String> keys) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(PictureConfig.class)
                .withSources(new PropertiesConfigSource(keys, "test", ORDINAL))
                .build()
                .getConfigMapping(PictureConfig.class);
    }
}
