package io.loggia.profile.system;

import io.loggia.profile.Caller;
import io.loggia.profile.directory.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The company's other systems: an admin gives them a profile, everybody finds them. */
@Path("/api/systems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"employee", "admin"})
@RunOnVirtualThread
class SystemResource {

    private final SystemService systems;
    private final Caller caller;

    SystemResource(SystemService systems, Caller caller) {
        this.systems = systems;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("admin")
    @Operation(
            operationId = "makeSystem",
            summary = "Give a system a profile, and say which client speaks for it")
    @APIResponseSchema(value = SystemView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "409", description = "Handle or client is another's")
    public RestResponse<SystemView> make(@NotNull @Valid SystemRequest request) {
        SystemView view = systems.make(request);
        return RestResponse.ResponseBuilder.<SystemView>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/systems/" + view.profileId())
                .entity(view)
                .build();
    }

    @GET
    @Operation(
            operationId = "listSystems",
            summary = "All systems that have a profile, by handle; to admins with their clients")
    @APIResponseSchema(value = SystemListView.class, responseCode = "200")
    public SystemListView list() {
        List<SystemView> all = systems.list();
        return new SystemListView(
                caller.isAdmin() ? all : all.stream().map(SystemView::withoutClient).toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed("admin")
    @Operation(operationId = "getSystem", summary = "A system, and who speaks and answers for it")
    @APIResponseSchema(value = SystemView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such system")
    public RestResponse<SystemView> get(@PathParam("id") UUID id) {
        return tagged(systems.require(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "putSystem",
            summary = "Say what a system is called, and who speaks and answers for it")
    @APIResponseSchema(value = SystemView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "404", description = "No such system")
    @APIResponse(responseCode = "409", description = "The client is another's")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<SystemView> put(
            @PathParam("id") UUID id,
            @NotNull @Valid SystemRevision revision,
            @Context HttpHeaders headers) {
        VersionTag expected = VersionTag.of(headers.getRequestHeader(VersionTag.HEADER));
        return tagged(systems.revise(id, expected, revision));
    }

    private static RestResponse<SystemView> tagged(SystemView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
