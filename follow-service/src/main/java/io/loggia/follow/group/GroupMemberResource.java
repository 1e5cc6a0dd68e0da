package io.loggia.follow.group;

import io.loggia.events.Relation;
import io.loggia.follow.Caller;
import io.loggia.follow.FollowProblem;
import io.loggia.follow.Page;
import io.loggia.follow.PageRequest;
import io.loggia.follow.tie.Patience;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Who belongs to a group, for its members, and who comes and goes, for its stewards. For everybody
 * else there is nothing here, in the words of what never was.
 */
@Path("/api/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class GroupMemberResource {

    private final StewardService groups;
    private final InviteeService invitees;
    private final Patience patience;
    private final Caller caller;

    GroupMemberResource(
            StewardService groups, InviteeService invitees, Patience patience, Caller caller) {
        this.groups = groups;
        this.invitees = invitees;
        this.patience = patience;
        this.caller = caller;
    }

    @GET
    @Path("members")
    @Operation(operationId = "listMembers", summary = "Who belongs to a group one belongs to")
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
    @APIResponse(responseCode = "404", description = "No group in which one may see that")
    public Page<MemberView> listMembers(@PathParam("id") UUID id, @Context UriInfo uri) {
        PageRequest page = PageRequest.of(uri.getQueryParameters());
        require(() -> groups.isMember(caller.profileId(), id));
        return groups.page(id, Relation.FOLLOWING, page);
    }

    @GET
    @Path("requests")
    @Operation(operationId = "listRequests", summary = "Who has asked to join, for stewards")
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
    @APIResponse(responseCode = "404", description = "No group in which one may see that")
    public Page<MemberView> listRequests(@PathParam("id") UUID id, @Context UriInfo uri) {
        PageRequest page = PageRequest.of(uri.getQueryParameters());
        requireSteward(id);
        return groups.page(id, Relation.REQUESTED, page);
    }

    @GET
    @Path("invitations")
    @Operation(operationId = "listInvitations", summary = "Who is invited, for stewards")
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
    @APIResponse(responseCode = "404", description = "No group in which one may see that")
    public Page<MemberView> listInvitations(@PathParam("id") UUID id, @Context UriInfo uri) {
        PageRequest page = PageRequest.of(uri.getQueryParameters());
        requireSteward(id);
        return groups.page(id, Relation.INVITED, page);
    }

    @PUT
    @Path("members/{personId}")
    @Operation(operationId = "letIn", summary = "Let somebody in who has asked to join")
    @APIResponse(responseCode = "204", description = "They belong to the group, now or before")
    @APIResponse(responseCode = "404", description = "No group that one looks after, or nobody")
    @APIResponse(responseCode = "409", description = "They have not asked")
    public void letIn(@PathParam("id") UUID id, @PathParam("personId") UUID personId) {
        requireSteward(id);
        groups.letIn(id, personId);
    }

    @DELETE
    @Path("members/{personId}")
    @Operation(
            operationId = "sendAway",
            summary = "Decline a request, take back an invitation, or end a membership")
    @APIResponse(responseCode = "204", description = "They have no tie to it, whatever was before")
    @APIResponse(responseCode = "403", description = "It is the founder")
    @APIResponse(responseCode = "404", description = "No group that one looks after")
    public void sendAway(@PathParam("id") UUID id, @PathParam("personId") UUID personId) {
        requireSteward(id);
        groups.sendAway(id, personId);
    }

    @PUT
    @Path("invitations/{personId}")
    @Operation(operationId = "invite", summary = "Invite somebody, or let them in if they asked")
    @APIResponse(responseCode = "204", description = "Invited, or a member, now or before")
    @APIResponse(responseCode = "404", description = "No group that one looks after, or nobody")
    public void invite(@PathParam("id") UUID id, @PathParam("personId") UUID personId) {
        requireSteward(id);
        require(() -> invitees.mayInvite(caller.profileId(), personId));
        groups.invite(id, personId);
    }

    /** What was founded or joined a moment ago may be under way. */
    private void requireSteward(UUID groupId) {
        require(() -> groups.isSteward(caller.profileId(), groupId));
    }

    private void require(BooleanSupplier condition) {
        if (!patience.until(condition)) {
            throw FollowProblem.NOT_FOUND.exception();
        }
    }
}
