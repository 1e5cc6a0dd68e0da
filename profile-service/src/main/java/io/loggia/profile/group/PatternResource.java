package io.loggia.profile.group;

import io.loggia.profile.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The set-up of one group, as its stewards publish it for others. */
@Path("/api/groups/{id}/pattern")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
class PatternResource {

    private final PatternService patterns;
    private final Caller caller;

    PatternResource(PatternService patterns, Caller caller) {
        this.patterns = patterns;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getGroupPattern", summary = "The set-up that a group has published")
    @APIResponseSchema(value = PatternView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such group, or it has published none")
    public PatternView get(@PathParam("id") UUID id) {
        return patterns.require(id);
    }

    @PUT
    @Operation(operationId = "publishGroupPattern", summary = "Publish a set-up to start from")
    @APIResponseSchema(value = PatternView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "403", description = "Others look after the group")
    @APIResponse(responseCode = "404", description = "No such group for whoever asks")
    @APIResponse(responseCode = "409", description = "The group is a hidden one")
    public PatternView publish(@PathParam("id") UUID id, @NotNull @Valid PatternRequest request) {
        return patterns.publish(caller.profileId(), id, request.pattern());
    }

    @DELETE
    @Operation(operationId = "withdrawGroupPattern", summary = "Let nobody start from it any more")
    @APIResponse(responseCode = "204", description = "It is so, or always was")
    @APIResponse(responseCode = "403", description = "Others look after the group")
    @APIResponse(responseCode = "404", description = "No such group for whoever asks")
    public void withdraw(@PathParam("id") UUID id) {
        patterns.withdraw(caller.profileId(), id);
    }
}
