package io.loggia.profile.erasure;

import io.loggia.profile.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A legal hold, which keeps somebody from being erased; nobody but admins learns of one. */
@Path("/api/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
class HoldResource {

    private final HoldService holds;
    private final Caller caller;

    HoldResource(HoldService holds, Caller caller) {
        this.holds = holds;
        this.caller = caller;
    }

    @PUT
    @Path("{id}/hold")
    @Operation(operationId = "placeHold", summary = "A person is not erased until this is lifted")
    @APIResponseSchema(value = HoldView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "404", description = "No such person")
    public HoldView place(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return HoldView.of(holds.place(caller.profileId(), id, request.text()));
    }

    @DELETE
    @Path("{id}/hold")
    @Operation(
            operationId = "liftHold",
            summary = "Nothing holds a person any more; an erasure that has waited is done now")
    @APIResponse(responseCode = "204", description = "The person is not held")
    @APIResponse(responseCode = "404", description = "No such person")
    public void lift(@PathParam("id") UUID id) {
        holds.lift(caller.profileId(), id);
    }
}
