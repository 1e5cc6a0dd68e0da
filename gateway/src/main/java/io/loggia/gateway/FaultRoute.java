package io.loggia.gateway;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what Vert.x refuses by itself, or what breaks before any route of ours, as a problem. */
@ApplicationScoped
class FaultRoute {

    private static final int OURS = 500;

    void serve(@Observes Router router) {
        router.route().failureHandler(FaultRoute::answer);
    }

    private static void answer(RoutingContext context) {
        int status = context.statusCode();
        if (context.failure() == null || (status > 0 && status < OURS)) {
            ProblemAnswer.send(context, GatewayProblem.ofStatus(status));
        } else {
            ProblemAnswer.send(context, context.failure());
        }
    }
}
