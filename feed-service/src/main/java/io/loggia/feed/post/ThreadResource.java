package io.loggia.feed.post;

import io.loggia.feed.Caller;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What stands around a post, and what it said before. */
@Path("/api/posts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class ThreadResource {

    private final Caller caller;
    private final ThreadReader threads;
    private final HistoryReader history;

    ThreadResource(Caller caller, ThreadReader threads, HistoryReader history) {
        this.caller = caller;
        this.threads = threads;
        this.history = history;
    }

    @GET
    @Path("thread")
    @Operation(operationId = "getThread", summary = "A post with its ancestors and descendants")
    @APIResponse(responseCode = "200", description = "Descendants by page, oldest first")
    @APIResponse(responseCode = "400", description = "A limit or cursor that is none")
    @APIResponse(responseCode = "404", description = "No such post for the caller")
    public ThreadView thread(
            @PathParam("id") UUID id,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        return threads.read(caller.profileId(), id, PageRequest.of(limits, cursors));
    }

    @GET
    @Path("history")
    @Operation(operationId = "listRevisions", summary = "All versions of a post, newest first")
    @APIResponse(responseCode = "200", description = "Versions by page")
    @APIResponse(responseCode = "400", description = "A limit or cursor that is none")
    @APIResponse(responseCode = "404", description = "No such post for the caller")
    public Page<RevisionView> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        return history.read(caller.profileId(), id, PageRequest.of(limits, cursors));
    }
}
