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

    /** The whole address of a path of the site. */
    default String addressOf(String path) {
        return siteUrl() + path;
    }
}
