package io.loggia.feed.post;

import io.loggia.feed.Caller;
import io.loggia.feed.author.AuthorService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the caller passes on without a word, each post once. */
@Path("/api/reposts/{postId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class RepostResource {

    private final Caller caller;
    private final AuthorService authors;
    private final RepostService reposts;
    private final Event<PostWritten> written;

    RepostResource(
            Caller caller,
            AuthorService authors,
            RepostService reposts,
            Event<PostWritten> written) {
        this.caller = caller;
        this.authors = authors;
        this.reposts = reposts;
        this.written = written;
    }

    @PUT
    @Operation(operationId = "repost", summary = "Pass a post on to one's own followers")
    @APIResponse(responseCode = "204", description = "It is so; a repost stands for its original")
    @APIResponse(responseCode = "404", description = "No such post for the caller")
    @APIResponse(responseCode = "422", description = "It is not for everybody inside")
    public void repost(@PathParam("postId") UUID postId) {
        UUID authorId = caller.profileId();
        authors.ensureKnown(caller);
        reposts.repost(authorId, postId)
                .ifPresent(repostId -> written.fire(new PostWritten(authorId, repostId)));
    }

    @DELETE
    @Operation(operationId = "undoRepost", summary = "Take one's own repost back")
    @APIResponse(responseCode = "204", description = "It is so, or always was")
    @APIResponse(responseCode = "404", description = "Not an id")
    public void undo(@PathParam("postId") UUID postId) {
        reposts.undo(caller.profileId(), postId);
    }
}
