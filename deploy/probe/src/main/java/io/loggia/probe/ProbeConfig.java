package io.loggia.probe;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the probe goes, as whom, and how long it waits. */
@ConfigMapping(prefix = "probe")
public interface ProbeConfig {

    /** What people type to reach Loggia: scheme, host and port. */
    URI gateway();

    /** The issuer of the OIDC provider, whose discovery document names the rest. */
    URI issuer();

    /** The client that posts. */
    Author author();

    /** The client that reads; another one, since nobody waits for their own posts. */
    Follower follower();

    /** The time between two attempts. */
    @WithDefault("30s")
    Duration every();

    /** How long a post may take into the home timeline before the attempt has failed. */
    @WithDefault("20s")
    Duration patience();

    /** The pause between two looks. */
    @WithDefault("50ms")
    Duration pause();

    /** The client that posts. */
    interface Author {

        /** Its id at the provider, where it has the realm role {@code probe} and no other. */
        @WithDefault("loggia-probe-author")
        String clientId();

        /** Its secret there. */
        String secret();
    }

    /** The client that reads. */
    interface Follower {

        /** Its id at the provider, where it has the realm role {@code probe} and no other. */
        @WithDefault("loggia-probe-follower")
        String clientId();

        /** Its secret there. */
        String secret();
    }
}
