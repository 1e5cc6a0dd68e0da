package io.loggia.feed.digest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Ends digests by the token of one of them, which the gateway takes without a log-in. */
@Path("/internal/digest-stops")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("gateway")
@RunOnVirtualThread
public class StopResource {

    private final DigestService digests;

    StopResource(DigestService digests) {
        this.digests = digests;
    }

    @POST
    @Operation(
            operationId = "stopDigest",
            summary = "Send no more digests to whoever got this token")
    @APIResponse(
            responseCode = "204",
            description = "It is so, whether there is such a token or not")
    public void stop(@NotNull @Valid StopRequest request) {
        digests.stop(request.token());
    }
}
