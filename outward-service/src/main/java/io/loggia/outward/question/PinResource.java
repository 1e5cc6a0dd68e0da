package io.loggia.outward.question;

import io.loggia.outward.Caller;
import io.loggia.outward.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The one question on the first page of the site, which stewards choose. */
@Path("/api/outward/questions/{id}/pin")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class PinResource {

    private static final int LONGEST_REASON = 500;

    private final PinService pins;
    private final Caller caller;

    PinResource(PinService pins, Caller caller) {
        this.pins = pins;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "pinQuestion", summary = "Put a question on the first page outside")
    @APIResponse(responseCode = "200", description = "It stands there alone; written down")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(responseCode = "409", description = "It has no public answer")
    public QuestionView put(@PathParam("id") UUID id, @NotNull @Valid PinRequest request) {
        return pins.pin(id, caller.profileId(), reason(request));
    }

    @POST
    @Path("end")
    @Operation(operationId = "unpinQuestion", summary = "Take it from the first page outside")
    @APIResponse(
            responseCode = "200",
            description = "It does not stand there; an end is written down")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    public QuestionView end(@PathParam("id") UUID id, @NotNull @Valid PinRequest request) {
        return pins.unpin(id, caller.profileId(), reason(request));
    }

    private static String reason(PinRequest request) {
        return PlainText.require("reason", request.reason(), LONGEST_REASON);
    }
}
