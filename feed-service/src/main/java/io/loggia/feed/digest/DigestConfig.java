package io.loggia.feed.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Mails that tell people once a day what they have not read. */
@ConfigMapping(prefix = "feed.digest")
public interface DigestConfig {

    /** Where people reach Loggia: links in mails lead there. */
    @WithDefault("http://localhost:8080")
    URI gatewayUrl();

    /** How often it is looked for digests that are due; {@code off} for never. */
    @WithDefault("1m")
    String every();

    /** How long the mail server may take for one mail. */
    @WithDefault("30s")
    Duration sendWithin();

    /** How long after one sample another may be asked for. */
    @WithDefault("10s")
    Duration samplePause();

    /** Things that one mail tells; the app has the rest. */
    @WithDefault("30")
    int most();
}
