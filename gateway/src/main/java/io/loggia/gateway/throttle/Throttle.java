package io.loggia.gateway.throttle;

import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.identity.Caller;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a caller's call in if there is something left for it, and tells what is left after it. */
@ApplicationScoped
public class Throttle {

    private final Quotas quotas;
    private final ThrottleConfig config;
    private final MeterRegistry metrics;

    Throttle(Quotas quotas, ThrottleConfig config, MeterRegistry metrics) {
        this.quotas = quotas;
        this.config = config;
        this.metrics = metrics;
    }

    /** Counts one call, of a live stream too; fails with TOO_MANY_REQUESTS. */
    public Caller admit(RoutingContext context, Caller caller) {
        boolean program = caller.identity().isSystem();
        Policy policy = Policy.of(context.request(), config.costly());
        Standing standing = quotas.take(caller.identity().profileId(), policy, program);
        context.addHeadersEndHandler(end -> tell(context.response().headers(), standing));
        count(standing, program);
        if (!standing.admitted()) {
            throw GatewayProblem.TOO_MANY_REQUESTS.exception();
        }
        return caller;
    }

    /** Beside what a service tells of a quota of its own: both fields are lists. */
    private static void tell(MultiMap headers, Standing standing) {
        headers.add("RateLimit-Policy", standing.policyField());
        headers.add("RateLimit", standing.limitField());
        if (!standing.admitted()) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(standing.seconds()));
        }
    }

    private void count(Standing standing, boolean program) {
        metrics.counter(
                        "gateway.throttle.calls",
                        "policy",
                        standing.policy().label(),
                        "caller",
                        program ? "program" : "person",
                        "outcome",
                        standing.admitted() ? "admitted" : "refused")
                .increment();
    }
}
