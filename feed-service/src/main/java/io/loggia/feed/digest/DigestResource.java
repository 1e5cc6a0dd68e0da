package io.loggia.feed.digest;

import io.loggia.feed.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where the caller's digest goes. Whether and when stands in the settings of notifications. */
@Path("/api/digest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class DigestResource {

    private final Caller caller;
    private final DigestService digests;
    private final DigestNews news;
    private final Postman postman;
    private final Clock clock;

    DigestResource(
            Caller caller, DigestService digests, DigestNews news, Postman postman, Clock clock) {
        this.caller = caller;
        this.digests = digests;
        this.news = news;
        this.postman = postman;
        this.clock = clock;
    }

    @PUT
    @Operation(
            operationId = "putDigest",
            summary = "Keep where digests go, as the provider has verified it, and their language")
    @APIResponseSchema(value = DigestView.class, responseCode = "200")
    public DigestView put(@NotNull @Valid DigestRequest request) {
        return new DigestView(digests.remember(caller, request.language()).orElse(null));
    }

    @POST
    @Path("sample")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "sendDigestSample",
            summary = "Send a digest of all that is not read; the next one is sent all the same")
    @APIResponse(responseCode = "204", description = "The mail server has taken it")
    @APIResponse(responseCode = "409", description = "The caller wants none, or has no address")
    @APIResponse(responseCode = "429", description = "There was one a moment ago")
    @APIResponse(responseCode = "503", description = "The mail server did not take it")
    public void sendSample() {
        Addressee addressee = digests.takeSample(caller.profileId());
        postman.sendSample(addressee, news.between(addressee, Instant.EPOCH, clock.instant()));
    }
}
