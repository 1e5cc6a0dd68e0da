package io.loggia.outward;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps each side to its own paths; of the framework's own, outsiders find the health alone. */
@Singleton
class SideFilter {

    private static final String FRAMEWORK = "/q/";
    private static final String HEALTH = "/q/health/";
    private static final String NOWHERE = "/nowhere";
    private static final int FIRST = 1_000;

    private final Side side;

    SideFilter(Side side) {
        this.side = side;
    }

    @ServerRequestFilter(preMatching = true)
    void keep(ContainerRequestContext request) {
        if (!side.has(request.getUriInfo().getRequestUri().getPath())) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
    }

    void guardFramework(@Observes Filters filters) {
        if (side.isSite()) {
            filters.register(SideFilter::guard, FIRST);
        }
    }

    private static void guard(RoutingContext request) {
        String path = request.normalizedPath();
        boolean framework = (path + "/").startsWith(FRAMEWORK);
        if (framework && !path.startsWith(HEALTH)) {
            request.reroute(NOWHERE);
        } else {
            request.next();
        }
    }
}
