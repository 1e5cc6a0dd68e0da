package io.loggia.outward.post;

import io.loggia.outward.Caller;
import io.loggia.outward.Page;
import io.loggia.outward.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Every removal of a post, with its appeal, for stewards. */
@Path("/api/outward/removals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class RemovalListResource {

    private final RemovalListService list;
    private final RemovalService removals;
    private final Caller caller;

    RemovalListResource(RemovalListService list, RemovalService removals, Caller caller) {
        this.list = list;
        this.removals = removals;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listRemovals", summary = "Removals of posts, the newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "All of them, if none is given",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"STANDING", "APPEALED", "UPHELD", "OVERTURNED"}))
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
    @APIResponse(responseCode = "400", description = "Not a state, a limit or a cursor")
    public Page<RemovalView> list(@Context UriInfo uri) {
        return list.page(RemovalQuery.of(uri.getQueryParameters()), caller.profileId());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "removeAddressedPost", summary = "Take away what stands at an address")
    @APIResponse(responseCode = "204", description = "Removed, and written down")
    @APIResponse(responseCode = "400", description = "Not the address of a post outside")
    @APIResponse(responseCode = "404", description = "There is no such post")
    @APIResponse(responseCode = "409", description = "It is removed already")
    public void remove(@NotNull @Valid AddressedRemovalRequest request) {
        removals.removeAt(
                request.address(),
                caller.profileId(),
                request.rule(),
                PlainText.require("reason", request.reason()));
    }
}
