package io.loggia.feed.moderation;

import io.loggia.feed.Caller;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.PlainText;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What stewards said or decided about the caller and the caller's posts. */
@Path("/api/moderation/own")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class OwnConcernResource {

    private final Caller caller;
    private final ConcernQueue queue;
    private final AppealService appeals;

    OwnConcernResource(Caller caller, ConcernQueue queue, AppealService appeals) {
        this.caller = caller;
        this.queue = queue;
        this.appeals = appeals;
    }

    @GET
    @Operation(
            operationId = "listOwnConcerns",
            summary = "What stewards said or decided about the caller, newest first")
    @APIResponse(responseCode = "200", description = "By page")
    @APIResponse(responseCode = "400", description = "A limit or cursor that is none")
    public Page<OwnConcernView> list(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        return queue.pageAbout(caller.profileId(), PageRequest.of(limits, cursors));
    }

    @POST
    @Path("{id}/appeal")
    @Operation(
            operationId = "appealRuling",
            summary = "Ask that another steward looks at it again, once")
    @APIResponse(responseCode = "200", description = "Another steward will decide")
    @APIResponse(responseCode = "404", description = "Nothing like it was decided about the caller")
    @APIResponse(responseCode = "409", description = "Not hidden or removed, or appealed already")
    public OwnConcernView appeal(@PathParam("id") UUID id, @NotNull @Valid AppealRequest request) {
        appeals.appeal(id, caller.profileId(), PlainText.require("text", request.text()));
        return queue.requireOwn(id);
    }
}
