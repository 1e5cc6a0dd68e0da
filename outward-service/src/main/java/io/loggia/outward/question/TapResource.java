package io.loggia.outward.question;

import io.loggia.outward.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who could know a question, as colleagues believe, and who says that it is not for them. */
@Path("/api/outward/questions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class TapResource {

    private final TapService taps;
    private final Caller caller;

    TapResource(TapService taps, Caller caller) {
        this.taps = taps;
        this.caller = caller;
    }

    @POST
    @Path("{id}/tap")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "tapShoulder", summary = "Tell somebody that they know a question")
    @APIResponse(responseCode = "200", description = "They find it first, perhaps since before")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(
            responseCode = "409",
            description = "Somebody is on it, it does not wait, or they know of it already")
    @APIResponse(responseCode = "429", description = "These were enough for a day")
    public QuestionView tap(@PathParam("id") UUID id, @NotNull @Valid TapRequest request) {
        return taps.tap(id, caller.profileId(), request.to());
    }

    @POST
    @Path("{id}/not-me")
    @Operation(operationId = "passQuestion", summary = "Say that a question is not for oneself")
    @APIResponse(responseCode = "200", description = "You are not offered it again")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(responseCode = "409", description = "It does not wait for anybody")
    public QuestionView notMe(@PathParam("id") UUID id) {
        return taps.notMe(id, caller.profileId());
    }
}
