package io.loggia.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the gateway stands: what people call it, and where the services are. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Scheme, host and port that people type; requests for another host are refused. */
    @WithDefault("http://localhost:${quarkus.http.port}")
    URI origin();

    /** Where the services are. */
    Services services();

    /** One entry for each service. */
    interface Services {

        Target profile();

        Target follow();

        Target feed();

        Target outward();

        default URI urlOf(Service service) {
            return switch (service) {
                case PROFILE -> profile().url();
                case FOLLOW -> follow().url();
                case FEED -> feed().url();
                case OUTWARD -> outward().url();
            };
        }
    }

    /** Where a service listens. */
    interface Target {

        /** Scheme, host and port, without a path. */
        URI url();
    }
}
