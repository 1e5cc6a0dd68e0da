package io.loggia.gateway.contract;

import io.loggia.gateway.identity.Callers;
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

    ContractResource(Contract contract, Callers callers) {
        this.contract = contract;
        this.callers = callers;
    }

    /** Open to everybody because the answer to nobody is a 401 that a program can read. */
    @GET
    @PermitAll
    @Produces("application/json")
    public CompletionStage<String> show(RoutingContext context) {
        return callers.require(context).map(caller -> contract.document()).toCompletionStage();
    }
}
