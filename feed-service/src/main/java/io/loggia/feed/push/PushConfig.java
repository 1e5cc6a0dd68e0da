package io.loggia.feed.push;

import io.loggia.feed.carrier.RetrySchedule;
import io.loggia.feed.carrier.UrlPolicy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether browsers are told, through which push services, and how. */
@ConfigMapping(prefix = "feed.push")
public interface PushConfig {

    /**
     * The private key that pushes are signed with, a JWK of P-256; without one there are none.
     * Browsers hold to it: with another key each has to be turned on anew.
     */
    Optional<String> key();

    /** Whom a push service writes to if something is amiss: {@code mailto:} or {@code https:}. */
    @WithDefault("mailto:postmaster@localhost")
    String contact();

    /**
     * Hosts of push services, each with all below it; without any there are no pushes. Browsers
     * name the address, so of loopback, link-local and the like only what stands here is asked.
     */
    Optional<List<String>> hosts();

    /** Whether {@code http} will do, for a machine of one's own; else it is https. */
    @WithDefault("false")
    boolean http();

    /** Browsers that one person may be told in; one more, and the oldest is forgotten. */
    @WithDefault("10")
    int perPerson();

    /** How long a push service may take for one push. */
    @WithDefault("10s")
    Duration timeout();

    /** How long a push service keeps what a browser cannot be told now. */
    @WithDefault("1d")
    Duration keptFor();

    /** The pause after the first failure; the next ones double. */
    @WithDefault("10s")
    Duration firstPause();

    /** No pause is longer. */
    @WithDefault("30m")
    Duration longestPause();

    /** How long one push is tried; it is then in the app, and in the digest. */
    @WithDefault("6h")
    Duration triedFor();

    /** The time between two looks for pushes that are due. */
    @WithDefault("2s")
    Duration every();

    default RetrySchedule schedule() {
        return new RetrySchedule(firstPause(), longestPause(), triedFor());
    }

    default UrlPolicy policy() {
        return new UrlPolicy(hosts().orElse(List.of()), http());
    }
}
