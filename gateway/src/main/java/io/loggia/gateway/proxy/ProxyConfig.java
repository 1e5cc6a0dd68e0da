package io.loggia.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the gateway waits, and with how many connections. */
@ConfigMapping(prefix = "gateway.proxy")
interface ProxyConfig {

    /** For a connection to a service. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** For the next byte of a service; live streams have no such limit. */
    @WithDefault("10s")
    Duration answerTimeout();

    /** For the whole body of a client. */
    @WithDefault("10s")
    Duration bodyTimeout();

    /** For the whole body of a client where a service takes large ones. */
    @WithDefault("60s")
    Duration largeBodyTimeout();

    /** Connections to one service. */
    @WithDefault("256")
    int connections();

    /** Live streams to one service. */
    @WithDefault("5000")
    int streams();
}
