package io.loggia.feed.catchup;

import io.loggia.events.Audience;
import io.loggia.feed.Caller;
import io.loggia.feed.author.AuthorService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the caller may have missed, and what of it is read by now, on whatever device. */
@Path("/api/catch-up")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class CatchUpResource {

    private final Caller caller;
    private final AuthorService authors;
    private final CatchUpReader reader;
    private final CatchUpService catchUp;

    CatchUpResource(
            Caller caller, AuthorService authors, CatchUpReader reader, CatchUpService catchUp) {
        this.caller = caller;
        this.authors = authors;
        this.reader = reader;
        this.catchUp = catchUp;
    }

    @GET
    @Operation(operationId = "catchUp", summary = "What the caller may have missed, and why")
    @APIResponseSchema(value = CatchUpView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter does not hold what it should")
    public CatchUpView get(
            @QueryParam("span")
                    @Parameter(
                            description = "How far back: what one has not read, a day, a week",
                            schema = @Schema(implementation = Span.class, defaultValue = "UNREAD"))
                    List<String> spans,
            @QueryParam("reason")
                    @Parameter(
                            description = "Only what is picked for that reason, too",
                            schema = @Schema(implementation = ReasonKind.class))
                    List<String> reasons,
            @QueryParam("audience")
                    @Parameter(
                            description = "Only what is for these readers",
                            schema = @Schema(implementation = Audience.class))
                    List<String> audiences,
            @QueryParam("topic")
                    @Parameter(
                            description = "Only what is about that topic, a slug",
                            schema = @Schema(implementation = String.class))
                    List<String> topics) {
        CatchUpQuery query = CatchUpQuery.of(spans, reasons, audiences, topics);
        return reader.read(caller.profileId(), query);
    }

    @PUT
    @Path("read/{postId}")
    @Operation(operationId = "markCaughtUp", summary = "Have read a post: it does not come again")
    @APIResponse(responseCode = "204", description = "It is marked")
    @APIResponse(responseCode = "404", description = "No such post for the caller")
    public void mark(@PathParam("postId") UUID postId) {
        authors.ensureKnown(caller);
        catchUp.mark(caller.profileId(), postId);
    }

    @DELETE
    @Path("read/{postId}")
    @Operation(operationId = "unmarkCaughtUp", summary = "Not have read a post after all")
    @APIResponse(responseCode = "204", description = "It is so, or always was")
    @APIResponse(responseCode = "404", description = "Not an id")
    public void unmark(@PathParam("postId") UUID postId) {
        catchUp.unmark(caller.profileId(), postId);
    }
}
