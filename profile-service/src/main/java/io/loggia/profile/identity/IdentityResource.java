package io.loggia.profile.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** For the gateway alone: which profile is at the door. */
@Path("/internal/identities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("gateway")
@RunOnVirtualThread
class IdentityResource {

    private final IdentityService identities;

    IdentityResource(IdentityService identities) {
        this.identities = identities;
    }

    @POST
    @Operation(operationId = "bindIdentity", summary = "The profile of a login, made at the first")
    @APIResponseSchema(value = IdentityView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(
            responseCode = "403",
            description =
                    "No profile yet, and not an employee, or erased; or a client that is bound"
                            + " to no system")
    public IdentityView post(@NotNull @Valid IdentityRequest request) {
        return identities.profileOf(request);
    }
}
