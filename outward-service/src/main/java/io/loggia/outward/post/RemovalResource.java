package io.loggia.outward.post;

import io.loggia.outward.Caller;
import io.loggia.outward.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What only a steward may do to a post outside. */
@Path("/api/outward/posts/{id}/removal")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class RemovalResource {

    private final RemovalService removals;
    private final Caller caller;

    RemovalResource(RemovalService removals, Caller caller) {
        this.removals = removals;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "removePost", summary = "Take a post away, for every revision")
    @APIResponse(responseCode = "204", description = "Removed, and written down")
    @APIResponse(responseCode = "404", description = "It was never offered to the world")
    @APIResponse(responseCode = "409", description = "It is removed already")
    public void remove(@PathParam("id") UUID id, @NotNull @Valid RemovalRequest request) {
        removals.remove(
                id,
                caller.profileId(),
                request.rule(),
                PlainText.require("reason", request.reason()));
    }
}
