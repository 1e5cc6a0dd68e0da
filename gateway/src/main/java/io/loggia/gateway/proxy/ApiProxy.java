package io.loggia.gateway.proxy;

import io.loggia.gateway.Caching;
import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.ProblemAnswer;
import io.loggia.gateway.RequestNotes;
import io.loggia.gateway.identity.Callers;
import io.loggia.gateway.routing.Match;
import io.loggia.gateway.routing.Route;
import io.loggia.gateway.routing.Routes;
import io.loggia.gateway.throttle.Throttle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Set;

/** Every call of {@code /api}: matched, asked for, passed on. */
@ApplicationScoped
class ApiProxy {

    /** Answered by the gateway itself. */
    private static final Set<String> OWN =
            Set.of("/api/session", "/api/sessions", "/api/openapi.json", "/api/export");

    private static final String ONE_SESSION = "/api/sessions/";

    private final Routes routes;
    private final Callers callers;
    private final Throttle throttle;
    private final Calls calls;
    private final Upstreams upstreams;

    ApiProxy(Routes routes, Callers callers, Throttle throttle, Calls calls, Upstreams upstreams) {
        this.routes = routes;
        this.callers = callers;
        this.throttle = throttle;
        this.calls = calls;
        this.upstreams = upstreams;
    }

    void serve(@Observes Router router) {
        router.route("/api/*").handler(this::match);
    }

    private void match(RoutingContext context) {
        String path = Objects.requireNonNull(context.request().path());
        Match match = routes.match(context.request().method().name(), path);
        if (isTooLarge(context.request(), match)) {
            ProblemAnswer.send(context, GatewayProblem.BODY_TOO_LARGE);
        } else if (OWN.contains(path) || path.startsWith(ONE_SESSION)) {
            context.next();
        } else {
            answer(context, match);
        }
    }

    /** The length was found well-formed at the door. */
    private static boolean isTooLarge(HttpServerRequest request, Match match) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        int most =
                match instanceof Match.Found found ? found.route().mostBytes() : Route.USUAL_BODY;
        return length != null && Long.parseLong(length) > most;
    }

    private void answer(RoutingContext context, Match match) {
        switch (match) {
            case Match.Found found -> pass(context, found);
            case Match.WrongMethod(var allowed) -> {
                context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
                ProblemAnswer.send(context, GatewayProblem.METHOD_NOT_ALLOWED);
            }
            case Match.Unknown() -> ProblemAnswer.send(context, GatewayProblem.NOT_FOUND);
        }
    }

    private void pass(RoutingContext context, Match.Found target) {
        Route route = target.route();
        RequestNotes.target(context, route.service(), route.path());
        context.request().pause();
        if (route.picture()) {
            context.addHeadersEndHandler(end -> keepIfPrivate(context));
        }
        callers.require(context)
                .map(caller -> throttle.admit(context, caller))
                .compose(caller -> calls.prepare(context, target, caller))
                .onSuccess(exchange -> start(context, exchange))
                .onFailure(failure -> ProblemAnswer.send(context, failure));
    }

    /** Of caching a service's word counts for pictures, if they are for this browser alone. */
    private static void keepIfPrivate(RoutingContext context) {
        String said = context.response().headers().get(HttpHeaders.CACHE_CONTROL);
        if (said != null && said.startsWith("private")) {
            Caching.allow(context, said);
        }
    }

    private void start(RoutingContext context, Exchange exchange) {
        Route route = exchange.call().route();
        HttpProxy.reverseProxy(upstreams.clientFor(route))
                .origin(call -> upstreams.open(route))
                .addInterceptor(exchange)
                .handle(context.request());
    }
}
