package io.loggia.follow.tie;

import io.loggia.follow.Caller;
import io.loggia.follow.Page;
import io.loggia.follow.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who follows a profile and whom it follows, newest first. */
@Path("/api/profiles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"employee", "system"})
@RunOnVirtualThread
public class FollowListResource {

    private final FollowListService lists;
    private final FolloweeLookup followees;
    private final Caller caller;

    FollowListResource(FollowListService lists, FolloweeLookup followees, Caller caller) {
        this.lists = lists;
        this.followees = followees;
        this.caller = caller;
    }

    @GET
    @Path("followers")
    @Operation(operationId = "listFollowers", summary = "Who follows a profile")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = 32))
    @APIResponse(responseCode = "200", description = "A page, with a link to the next one")
    @APIResponse(responseCode = "400", description = "Not a limit or not a cursor")
    @APIResponse(responseCode = "404", description = "No such profile")
    public Page<FollowView> listFollowers(@PathParam("id") UUID id, @Context UriInfo uri) {
        PageRequest page = PageRequest.of(uri.getQueryParameters());
        require(id);
        return lists.pageFollowers(id, page);
    }

    @GET
    @Path("following")
    @Operation(operationId = "listFollowing", summary = "Whom a profile follows")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = 32))
    @APIResponse(responseCode = "200", description = "A page, with a link to the next one")
    @APIResponse(responseCode = "400", description = "Not a limit or not a cursor")
    @APIResponse(responseCode = "404", description = "No such profile")
    public Page<FollowView> listFollowing(@PathParam("id") UUID id, @Context UriInfo uri) {
        PageRequest page = PageRequest.of(uri.getQueryParameters());
        require(id);
        return lists.pageFollowing(id, page);
    }

    @GET
    @Path("follow-counts")
    @Operation(operationId = "getFollowCounts", summary = "How many follow a profile, and it them")
    @APIResponse(responseCode = "200", description = "Both numbers, counted now")
    @APIResponse(responseCode = "404", description = "No such profile")
    public FollowCountsView getCounts(@PathParam("id") UUID id) {
        require(id);
        return lists.count(id);
    }

    /** One's own profile is known from the passport, even before its event arrives. */
    private void require(UUID id) {
        if (!id.equals(caller.profileId())) {
            followees.requireListed(id);
        }
    }
}
