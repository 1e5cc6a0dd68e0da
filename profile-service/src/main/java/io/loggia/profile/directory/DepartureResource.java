package io.loggia.profile.directory;

import io.loggia.profile.Caller;
import io.loggia.profile.ProfileProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** That a person has left the company, for an admin to say. */
@Path("/api/people/{id}/departure")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
class DepartureResource {

    private final DepartureService departures;
    private final Caller caller;

    DepartureResource(DepartureService departures, Caller caller) {
        this.departures = departures;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "putDeparture",
            summary = "Somebody has left: a former colleague, who can log in no longer")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such person")
    @APIResponse(responseCode = "409", description = "Oneself: somebody else has to say so")
    public RestResponse<ProfileView> put(@PathParam("id") UUID id) {
        if (id.equals(caller.profileId())) {
            throw ProfileProblem.OWN_DEPARTURE.at("id");
        }
        return tagged(departures.leave(id));
    }

    @DELETE
    @Operation(operationId = "deleteDeparture", summary = "Somebody has come back, or never left")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such person")
    public RestResponse<ProfileView> delete(@PathParam("id") UUID id) {
        return tagged(departures.comeBack(id));
    }

    private static RestResponse<ProfileView> tagged(ProfileView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
