package io.loggia.outward;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps each side to its own paths. Of the framework's own, outsiders find whether the site is
 * well, without a word of what it stands on.
 */
@Singleton
class SideFilter {

    private static final String FRAMEWORK = "/q/";
    private static final Set<String> ALIVE = Set.of("/q/health/live", "/q/health/started");

    /** Questions, and what is only for whoever has a link, stand beside the framework's own. */
    private static final Predicate<String> OF_SITE =
            Pattern.compile(
                            "/q/([A-Za-z0-9_-]{22}|(confirm|status)/[A-Za-z0-9_-]{43}(/[a-z]{1,20})?)")
                    .asMatchPredicate();

    private static final String READY = "/q/health/ready";

    private static final String NOWHERE = "/nowhere";
    private static final int FIRST = 1_000;
    private static final int WELL = 200;
    private static final int UNAVAILABLE = 503;

    private final Side side;
    private final SmallRyeHealthReporter health;

    SideFilter(Side side, SmallRyeHealthReporter health) {
        this.side = side;
        this.health = health;
    }

    @ServerRequestFilter(preMatching = true)
    void keep(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        if (!side.has(path) || path.chars().anyMatch(Character::isISOControl)) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
    }

    void guardFramework(@Observes Filters filters) {
        if (side.isSite()) {
            filters.register(this::guard, FIRST);
        }
    }

    private void guard(RoutingContext request) {
        String path = request.normalizedPath();
        if (path.equals(READY)) {
            tellReadiness(request.vertx(), request.response());
        } else if ((path + "/").startsWith(FRAMEWORK)
                && !ALIVE.contains(path)
                && !OF_SITE.test(path)) {
            request.reroute(NOWHERE);
        } else {
            request.next();
        }
    }

    private void tellReadiness(Vertx vertx, HttpServerResponse answer) {
        vertx.executeBlocking(() -> !health.getReadiness().isDown(), false)
                .otherwise(false)
                .onSuccess(ready -> answer.setStatusCode(ready ? WELL : UNAVAILABLE).end());
    }
}
