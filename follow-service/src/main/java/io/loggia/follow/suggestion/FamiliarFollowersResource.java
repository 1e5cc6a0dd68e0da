package io.loggia.follow.suggestion;

import io.loggia.follow.Caller;
import io.loggia.follow.tie.FolloweeLookup;
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

/** By way of whom one knows somebody. */
@Path("/api/profiles/{id}/familiar-followers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class FamiliarFollowersResource {

    private final FamiliarFollowersService familiar;
    private final FolloweeLookup followees;
    private final Caller caller;

    FamiliarFollowersResource(
            FamiliarFollowersService familiar, FolloweeLookup followees, Caller caller) {
        this.familiar = familiar;
        this.followees = followees;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getFamiliarFollowers",
            summary = "Who follows a profile among those one follows")
    @APIResponse(responseCode = "200", description = "How many, and up to three of them")
    @APIResponse(responseCode = "404", description = "No such profile")
    public FamiliarFollowersView get(@PathParam("id") UUID id) {
        UUID readerId = caller.profileId();
        if (!id.equals(readerId)) {
            followees.requireListed(id);
        }
        return familiar.of(readerId, id);
    }
}
