package io.loggia.outward.reply;

import io.loggia.outward.Caller;
import io.loggia.outward.Page;
import io.loggia.outward.PlainText;
import io.loggia.outward.reply.ReplyListRepository.Reader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Replies from outside, in the hands of those who speak in the conversation. */
@Path("/api/outward/replies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class ReplyResource {

    private final ReplyService replies;
    private final Caller caller;

    ReplyResource(ReplyService replies, Caller caller) {
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listGuestReplies", summary = "Replies from outside, the oldest first")
    @Parameter(
            name = "post",
            in = ParameterIn.QUERY,
            description = "Those to a post; what waits only if you may decide on it",
            schema = @Schema(implementation = UUID.class))
    @Parameter(
            name = "view",
            in = ParameterIn.QUERY,
            description = "Instead of a post: all that wait and that you may decide on",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"HELD"}))
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
            schema = @Schema(type = SchemaType.STRING, maxLength = 11))
    @APIResponse(responseCode = "200", description = "A page, with a link to the next one")
    @APIResponse(responseCode = "400", description = "Not a post, a view, a limit or a cursor")
    public Page<GuestReplyView> list(@Context UriInfo uri) {
        return replies.page(ReplyQuery.of(uri.getQueryParameters()), reader());
    }

    @POST
    @Path("{id}/show")
    @Operation(operationId = "showGuestReply", summary = "Show a reply from outside")
    @APIResponse(responseCode = "200", description = "It is public; no report holds it again")
    @APIResponse(responseCode = "404", description = "There is none that you may know of")
    @APIResponse(responseCode = "409", description = "You have no part in that conversation")
    public GuestReplyView show(@PathParam("id") UUID id) {
        return replies.show(id, reader());
    }

    @POST
    @Path("{id}/hide")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "hideGuestReply", summary = "Hide a reply from outside")
    @APIResponse(responseCode = "200", description = "Hidden; that, and the reason, are public")
    @APIResponse(responseCode = "404", description = "There is none that you may know of")
    @APIResponse(
            responseCode = "409",
            description = "You have no part in that conversation, or its guest has appealed")
    public GuestReplyView hide(@PathParam("id") UUID id, @NotNull @Valid HideRequest request) {
        return replies.hide(id, request.reason(), reader());
    }

    @POST
    @Path("{id}/block")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("steward")
    @Operation(operationId = "blockGuest", summary = "Take in nothing more of whoever wrote it")
    @APIResponse(responseCode = "204", description = "Blocked, and written down")
    @APIResponse(responseCode = "404", description = "There is none")
    public void block(@PathParam("id") UUID id, @NotNull @Valid BlockRequest request) {
        replies.block(id, PlainText.require("reason", request.reason()), caller.profileId());
    }

    private Reader reader() {
        return new Reader(caller.profileId(), caller.isSteward());
    }
}
