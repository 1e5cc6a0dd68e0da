package io.loggia.outward.post;

import io.loggia.outward.Caller;
import io.loggia.outward.Language;
import io.loggia.outward.PlainText;
import io.loggia.outward.appeal.DecisionRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What an author says against a removal, and what another steward decides of it. */
@Path("/api/outward/posts/{id}/removal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppealResource {

    private final AppealService appeals;
    private final Caller caller;

    AppealResource(AppealService appeals, Caller caller) {
        this.appeals = appeals;
        this.caller = caller;
    }

    @POST
    @Path("appeal")
    @RolesAllowed("employee")
    @Operation(operationId = "appealRemoval", summary = "Ask that a removal be looked at again")
    @APIResponse(responseCode = "200", description = "Another steward will decide")
    @APIResponse(responseCode = "404", description = "None of one's own was offered to the world")
    @APIResponse(responseCode = "409", description = "Not removed, or appealed already")
    public CrossingView appeal(
            @PathParam("id") UUID id,
            @NotNull @Valid AppealRequest request,
            @Context HttpHeaders headers) {
        return appeals.appeal(
                id,
                caller.profileId(),
                PlainText.require("text", request.text()),
                Language.of(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("decision")
    @RolesAllowed("steward")
    @Operation(operationId = "decideAppeal", summary = "Decide an appeal against another's removal")
    @APIResponse(responseCode = "204", description = "Decided, and written down")
    @APIResponse(responseCode = "404", description = "It was never offered to the world")
    @APIResponse(
            responseCode = "409",
            description = "No appeal waits, or you have removed or written it yourself")
    public void decide(@PathParam("id") UUID id, @NotNull @Valid DecisionRequest request) {
        appeals.decide(
                id,
                caller.profileId(),
                request.outcome(),
                PlainText.require("reason", request.reason()));
    }
}
