package io.loggia.gateway.contract;

import io.loggia.gateway.identity.Callers;
import io.loggia.gateway.throttle.Throttle;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.CompletionStage;

/** What a program may call, for whoever is logged in. */
@Path("/api/openapi.json")
public class ContractResource {

    private final Contract contract;
    private final Callers callers;
    private final Throttle throttle;

    ContractResource(Contract contract, Callers callers, Throttle throttle) {
        this.contract = contract;
        this.callers = callers;
        this.throttle = throttle;
    }

    /** Open to everybody because the answer to nobody is a 401 that a program can read. */
    @GET
    @PermitAll
    @Produces("application/json")
    public CompletionStage<String> show(RoutingContext context) {
        return callers.require(context)
                .map(caller -> throttle.admit(context, caller))
                .map(caller -> contract.document())
                .toCompletionStage();
    }
}
