package io.loggia.feed.outward;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What of the inside must not be named outside. */
@ConfigMapping(prefix = "feed.outward")
public interface OutwardConfig {

    /**
     * Hosts of the inside, each with all below it. Names without a dot, {@code localhost}, {@code
     * .local}, {@code .internal} and the like, and private addresses are always of the inside.
     */
    Optional<List<String>> insideHosts();
}
