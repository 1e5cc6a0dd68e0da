package io.loggia.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How sessions are kept. */
@ConfigMapping(prefix = "gateway.session")
interface SessionConfig {

    /**
     * A JWKS file with secrets of 32 bytes or more; its member {@code current} names the kid that
     * seals tokens. The same for all replicas.
     */
    Path keys();

    /** How often that file is read again, and so how late a replaced one is noticed. */
    @WithDefault("10s")
    Duration readAgain();

    /** How long a row is remembered, and so how late a log-out elsewhere is noticed. */
    @WithDefault("5s")
    Duration remembered();

    /** How long before its tokens expire a session gets new ones. */
    @WithDefault("5m")
    Duration refreshAhead();

    /** How often expired rows are deleted, and rows of older keys sealed with the current one. */
    @WithDefault("5m")
    Duration sweepEvery();

    /** How late the time at which a session was used last may be. */
    @WithDefault("5m")
    Duration noteUse();

    /** How many rows are remembered at most. */
    @WithDefault("50000")
    long rememberedRows();
}
