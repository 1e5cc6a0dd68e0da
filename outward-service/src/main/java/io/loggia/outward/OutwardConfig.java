package io.loggia.outward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What the outside knows of this company. */
@ConfigMapping(prefix = "outward")
public interface OutwardConfig {

    /** The company's name, as it stands at the end of "… at Example Ltd". */
    @WithDefault("Example Ltd")
    String companyName();

    /** Scheme, host and port of the public site, without a path. */
    @WithDefault("http://localhost:8090")
    URI siteUrl();

    /** How many proxies stand before the site, each of which appends to X-Forwarded-For. */
    @WithDefault("0")
    int trustedProxies();

    /** The whole address of a path of the site. */
    default String addressOf(String path) {
        return siteUrl() + path;
    }
}
