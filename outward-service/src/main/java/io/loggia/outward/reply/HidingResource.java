package io.loggia.outward.reply;

import io.loggia.outward.Caller;
import io.loggia.outward.Page;
import io.loggia.outward.PageRequest;
import io.loggia.outward.PlainText;
import io.loggia.outward.appeal.DecisionRequest;
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

/** Guests' appeals against hidings, for stewards. */
@Path("/api/outward/hidings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class HidingResource {

    private final HidingService hidings;
    private final Caller caller;

    HidingResource(HidingService hidings, Caller caller) {
        this.hidings = hidings;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listHidings", summary = "Hidden replies whose guests appeal")
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
    @APIResponse(responseCode = "400", description = "Not a limit or not a cursor")
    public Page<HidingView> list(@Context UriInfo uri) {
        return hidings.page(PageRequest.of(uri.getQueryParameters()), caller.profileId());
    }

    @POST
    @Path("{replyId}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "decideHiding", summary = "Decide a guest's appeal")
    @APIResponse(responseCode = "204", description = "Decided, and written down")
    @APIResponse(responseCode = "404", description = "There is no such reply")
    @APIResponse(
            responseCode = "409",
            description = "No appeal waits, or you have hidden it or been replied to")
    public void decide(
            @PathParam("replyId") UUID replyId, @NotNull @Valid DecisionRequest request) {
        hidings.decide(
                replyId,
                caller.profileId(),
                request.outcome(),
                PlainText.require("reason", request.reason()));
    }
}
