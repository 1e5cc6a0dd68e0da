package io.loggia.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How sessions are kept. */
@ConfigMapping(prefix = "gateway.session")
interface SessionConfig {

    /** Seals the tokens; at least 32 characters, the same for all replicas. */
    String encryptionSecret();

    /** How long a row is remembered, and so how late a log-out elsewhere is noticed. */
    @WithDefault("5s")
    Duration remembered();

    /** How long before its tokens expire a session gets new ones. */
    @WithDefault("5m")
    Duration refreshAhead();

    /** How many rows are remembered at most. */
    @WithDefault("50000")
    long rememberedRows();

    /** The time between two looks for sessions that have ended. */
    @WithDefault("5m")
    Duration sweepEvery();
}
