package io.loggia.profile.org;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A person's place among those who lead and are led. */
@Path("/api/profiles/{id}/org")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
class OrgResource {

    private final OrgService org;

    OrgResource(OrgService org) {
        this.org = org;
    }

    @GET
    @Operation(
            operationId = "getProfileOrg",
            summary = "The managers from the top down, and up to 200 direct reports by name")
    @APIResponseSchema(value = OrgView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such profile")
    public OrgView get(@PathParam("id") UUID id) {
        return org.around(id);
    }
}
