package io.loggia.profile.system;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The company's other systems, for an admin to give them a profile. */
@Path("/api/systems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
class SystemResource {

    private final SystemService systems;

    SystemResource(SystemService systems) {
        this.systems = systems;
    }

    @POST
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
    @Operation(operationId = "listSystems", summary = "All systems that have a profile")
    @APIResponseSchema(value = SystemListView.class, responseCode = "200")
    public SystemListView list() {
        return new SystemListView(systems.list());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSystem", summary = "A system, and who speaks and answers for it")
    @APIResponseSchema(value = SystemView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such system")
    public SystemView get(@PathParam("id") UUID id) {
        return systems.require(id);
    }
}
