package io.loggia.follow.tie;

import io.loggia.follow.Caller;
import io.loggia.follow.FollowProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whom one follows. */
@Path("/api/follows/{profileId}")
@RolesAllowed({"employee", "system"})
@RunOnVirtualThread
public class FollowResource {

    private final TieService ties;
    private final FolloweeLookup followees;
    private final Caller caller;

    FollowResource(TieService ties, FolloweeLookup followees, Caller caller) {
        this.ties = ties;
        this.followees = followees;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "follow",
            summary = "Follow a person, a system or a topic; join a group or ask to")
    @APIResponse(
            responseCode = "204",
            description = "Followed, or asked to be let in, now or before")
    @APIResponse(responseCode = "400", description = "Nobody follows oneself")
    @APIResponse(responseCode = "404", description = "There is none that may be followed")
    @APIResponse(responseCode = "409", description = "As many are followed as anybody may")
    public void put(@PathParam("profileId") UUID profileId) {
        UUID followerId = refuseOneself(profileId);
        followees.requireFollowable(followerId, caller.kind(), profileId);
        ties.follow(followerId, caller.kind(), profileId);
    }

    @DELETE
    @Operation(
            operationId = "unfollow",
            summary = "Follow no longer; leave a group, or ask no longer to join it")
    @APIResponse(responseCode = "204", description = "Not followed, whatever was before")
    @APIResponse(responseCode = "400", description = "Nobody follows oneself")
    @APIResponse(responseCode = "404", description = "Not an id")
    @APIResponse(
            responseCode = "409",
            description = "The company's directory says who belongs to it")
    public void delete(@PathParam("profileId") UUID profileId) {
        ties.unfollow(refuseOneself(profileId), profileId);
    }

    private UUID refuseOneself(UUID profileId) {
        UUID followerId = caller.profileId();
        if (followerId.equals(profileId)) {
            throw FollowProblem.INVALID_FIELD.at("profileId", "is your own");
        }
        return followerId;
    }
}
