package io.loggia.outward.voice;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A steward's pause of somebody's voice; its owner is shown the reason and the end. */
@Path("/api/outward/voices/{profileId}/pause")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class PauseResource {

    private final PauseService pauses;
    private final Caller caller;

    PauseResource(PauseService pauses, Caller caller) {
        this.pauses = pauses;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "pauseVoice", summary = "Let somebody not speak outside for a while")
    @APIResponse(responseCode = "204", description = "Paused, and written down")
    @APIResponse(responseCode = "409", description = "There is no voice to be paused")
    public void put(@PathParam("profileId") UUID profileId, @NotNull @Valid PauseRequest request) {
        pauses.pause(
                profileId,
                caller.profileId(),
                PlainText.require("reason", request.reason()),
                request.until());
    }

    @POST
    @Path("end")
    @Operation(operationId = "resumeVoice", summary = "End a pause before its time")
    @APIResponse(responseCode = "204", description = "Not paused; an end is written down")
    @APIResponse(responseCode = "409", description = "There is no voice that could be paused")
    public void end(
            @PathParam("profileId") UUID profileId, @NotNull @Valid ResumptionRequest request) {
        pauses.resume(profileId, caller.profileId(), PlainText.require("reason", request.reason()));
    }
}
