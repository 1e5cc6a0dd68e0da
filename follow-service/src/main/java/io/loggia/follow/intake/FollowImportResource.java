package io.loggia.follow.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Follows of another system, for an admin to bring in. */
@Path("/api/imports/{source: [a-z0-9-]{1,40}}/follows")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
public class FollowImportResource {

    private final FollowImportService follows;
    private final ImportedProfiles profiles;

    FollowImportResource(FollowImportService follows, ImportedProfiles profiles) {
        this.follows = follows;
        this.profiles = profiles;
    }

    @POST
    @Operation(
            operationId = "importFollows",
            summary = "Bring in up to 200 follows; those whose key is known change nothing")
    @APIResponseSchema(value = FollowImportView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    public FollowImportView post(
            @PathParam("source") String source, @NotNull @Valid FollowImportRequest request) {
        profiles.await(request.items());
        return follows.bringIn(source, request.items());
    }
}
