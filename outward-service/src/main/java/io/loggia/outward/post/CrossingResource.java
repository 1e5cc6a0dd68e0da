package io.loggia.outward.post;

import io.loggia.outward.Caller;
import io.loggia.outward.Language;
import io.loggia.outward.PlainText;
import io.loggia.outward.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One's own posts at the wall; anybody else's are not there. */
@Path("/api/outward/posts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class CrossingResource {

    private final CrossingService crossings;
    private final Caller caller;

    CrossingResource(CrossingService crossings, Caller caller) {
        this.crossings = crossings;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getCrossing", summary = "Where a post of one's own stands outside")
    @APIResponse(responseCode = "200", description = "With what stands, or will stand, there")
    @APIResponse(responseCode = "404", description = "None of one's own was offered to the world")
    public CrossingView get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return crossings.get(id, caller.profileId(), language(headers));
    }

    @POST
    @Path("send-now")
    @Operation(operationId = "sendNow", summary = "End the undo window")
    @APIResponse(responseCode = "200", description = "It is due; within seconds it is public")
    @APIResponse(responseCode = "404", description = "None of one's own was offered to the world")
    @APIResponse(responseCode = "409", description = "It is not on its way out")
    public CrossingView sendNow(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return crossings.sendNow(id, caller.profileId(), language(headers));
    }

    @POST
    @Path("override")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "overrideRule", summary = "Let go what a rule holds")
    @APIResponse(responseCode = "200", description = "It leaves, after a full undo window")
    @APIResponse(responseCode = "404", description = "None of one's own was offered to the world")
    @APIResponse(responseCode = "409", description = "No rule holds it that may be overridden")
    public CrossingView override(
            @PathParam("id") UUID id,
            @NotNull @Valid OverrideRequest request,
            @Context HttpHeaders headers) {
        String reason = PlainText.require("reason", request.reason());
        return crossings.override(id, caller.profileId(), reason, language(headers));
    }

    @DELETE
    @Operation(operationId = "takeBack", summary = "Take a post back, before or after it is public")
    @Parameter(
            name = "version",
            in = ParameterIn.QUERY,
            description = "Of the post; every revision up to it, even one yet to arrive",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999999"))
    @APIResponse(responseCode = "204", description = "Nothing of it is public, or will be")
    @APIResponse(responseCode = "400", description = "Not a version")
    @APIResponse(responseCode = "404", description = "It is not known, and no version is named")
    @APIResponse(responseCode = "429", description = "So many were named that are not known")
    public void takeBack(@PathParam("id") UUID id, @Context UriInfo uri) {
        Long version = new Query(uri.getQueryParameters()).version("version");
        crossings.takeBack(id, caller.profileId(), version);
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getAcceptableLanguages());
    }
}
