package io.loggia.outward.voice;

import io.loggia.outward.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One's own voice. */
@Path("/api/outward/voice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class VoiceResource {

    private final VoiceService voices;
    private final Caller caller;

    VoiceResource(VoiceService voices, Caller caller) {
        this.voices = voices;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getVoice", summary = "How one stands outside")
    @APIResponse(responseCode = "200", description = "Off for whoever never asked for it")
    public VoiceView get() {
        return voices.get(caller.profileId());
    }

    @PUT
    @Operation(operationId = "putVoice", summary = "Speak outside, or no longer")
    @APIResponse(responseCode = "200", description = "So it is now")
    @APIResponse(
            responseCode = "409",
            description =
                    "Other guidelines hold, there is no public face, it is paused, or one has left")
    public VoiceView put(@NotNull @Valid VoiceRequest request) {
        return voices.put(caller.profileId(), request);
    }
}
