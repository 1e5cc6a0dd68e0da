package io.loggia.feed.draft;

import io.loggia.feed.Caller;
import io.loggia.feed.post.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** When one of the caller's drafts is published by itself. */
@Path("/api/drafts/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class ScheduleResource {

    private final Caller caller;
    private final ScheduleService schedules;

    ScheduleResource(Caller caller, ScheduleService schedules) {
        this.caller = caller;
        this.schedules = schedules;
    }

    @PUT
    @Operation(
            operationId = "scheduleDraft",
            summary = "Have a draft published later, or at another time")
    @APIResponseSchema(value = DraftView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version of the draft that was read",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "404",
            description = "No such draft, or what it answers, quotes or is for is not there")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "422", description = "It could not be published so")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<DraftView> schedule(
            @PathParam("id") UUID id,
            @NotNull @Valid ScheduleRequest request,
            @Context HttpHeaders headers) {
        List<String> tags = headers.getRequestHeaders().get(VersionTag.HEADER);
        VersionTag expected = VersionTag.of(tags == null ? List.of() : tags);
        return tagged(schedules.schedule(caller, id, request, expected));
    }

    @DELETE
    @Operation(operationId = "cancelSchedule", summary = "Keep a draft that was to be published")
    @APIResponseSchema(value = DraftView.class, responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "It is not scheduled, or no longer: it may have been published")
    public RestResponse<DraftView> cancel(@PathParam("id") UUID id) {
        return tagged(schedules.cancel(caller, id));
    }

    private static RestResponse<DraftView> tagged(DraftView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
