package io.loggia.gateway.login;

import io.loggia.gateway.identity.Callers;
import io.loggia.gateway.throttle.Throttle;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.CompletionStage;

/** Who is logged in. */
@Path("/api/session")
public class SessionResource {

    private final Callers callers;
    private final Throttle throttle;

    SessionResource(Callers callers, Throttle throttle) {
        this.callers = callers;
        this.throttle = throttle;
    }

    /** Open to everybody because the answer to nobody is a 401 that a program can read. */
    @GET
    @PermitAll
    @Produces("application/json")
    public CompletionStage<SessionView> show(RoutingContext context) {
        return callers.require(context)
                .map(caller -> throttle.admit(context, caller))
                .map(SessionView::of)
                .toCompletionStage();
    }
}
