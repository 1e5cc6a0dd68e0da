package io.loggia.gateway.meter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Counts how often the provider is asked for its keys, as gateway_jwks_refreshes_total: forged
 * tokens with keys of nobody must not become questions to the provider.
 */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class KeyRefreshes implements OidcRequestFilter {

    private final Counter refreshes;

    KeyRefreshes(MeterRegistry metrics) {
        refreshes =
                Counter.builder("gateway.jwks.refreshes")
                        .description("Questions for the provider's keys")
                        .register(metrics);
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext request) {
        refreshes.increment();
        return Uni.createFrom().voidItem();
    }
}
