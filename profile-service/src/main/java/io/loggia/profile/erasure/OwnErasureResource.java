package io.loggia.profile.erasure;

import io.loggia.profile.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own erasure: asked for, taken back, or done when its time has come. */
@Path("/api/me/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
class OwnErasureResource {

    private final OwnErasureService erasures;
    private final Caller caller;

    OwnErasureResource(OwnErasureService erasures, Caller caller) {
        this.erasures = erasures;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMyErasure", summary = "Whether one has asked to be erased")
    @APIResponseSchema(value = OwnErasureView.class, responseCode = "200")
    public OwnErasureView show() {
        return erasures.show(caller.profileId());
    }

    @POST
    @Operation(
            operationId = "askForMyErasure",
            summary =
                    "Ask to be erased for ever, here and in all services, when the waiting time is"
                            + " over; again changes nothing")
    @APIResponseSchema(value = OwnErasureView.class, responseCode = "202")
    @APIResponse(responseCode = "400", description = "Not one's own handle")
    @APIResponse(responseCode = "404", description = "The passport's profile is gone")
    public RestResponse<OwnErasureView> ask(@NotNull @Valid OwnErasureRequest request) {
        return RestResponse.status(
                RestResponse.Status.ACCEPTED, erasures.ask(caller.profileId(), request.handle()));
    }

    @DELETE
    @Operation(operationId = "takeBackMyErasure", summary = "Stay; again changes nothing")
    @APIResponse(responseCode = "204", description = "Nobody has asked for it any more")
    @APIResponse(responseCode = "404", description = "The passport's profile is gone")
    public void takeBack() {
        erasures.takeBack(caller.profileId());
    }
}
