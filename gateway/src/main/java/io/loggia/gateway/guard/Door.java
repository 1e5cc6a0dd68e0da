package io.loggia.gateway.guard;

import io.loggia.gateway.GatewayConfig;
import io.loggia.gateway.GatewayProblem;
import io.loggia.gateway.ProblemAnswer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Stands before authentication and every route; lets a request in or answers it. */
@ApplicationScoped
class Door {

    /** Before quarkus-vertx-http's own filters, of which CORS at 300 is the first. */
    private static final int FIRST = 1000;

    private final List<Guard> guards;

    Door(GatewayConfig config) {
        URI origin = config.origin();
        guards =
                List.of(
                        new FramingGuard(),
                        new PathGuard(),
                        new HostGuard(origin.getAuthority()),
                        new CredentialGuard(),
                        new CsrfGuard(origin.toString()));
    }

    void stand(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
    }

    private void admit(RoutingContext context) {
        SecurityHeaders.putOn(context);
        Optional<GatewayProblem> refusal =
                guards.stream()
                        .flatMap(guard -> guard.refuse(context.request()).stream())
                        .findFirst();
        if (refusal.isPresent()) {
            ProblemAnswer.send(context, refusal.get());
        } else {
            context.next();
        }
    }
}
