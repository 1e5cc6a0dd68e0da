package io.loggia.feed.bookmark;

import io.loggia.feed.Caller;
import io.loggia.feed.PageRequest;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.timeline.TimelineView;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Posts that the caller keeps to find them again; nobody else is told. */
@Path("/api/bookmarks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class BookmarkResource {

    private final Caller caller;
    private final AuthorService authors;
    private final BookmarkService bookmarks;
    private final BookmarkReader reader;

    BookmarkResource(
            Caller caller,
            AuthorService authors,
            BookmarkService bookmarks,
            BookmarkReader reader) {
        this.caller = caller;
        this.authors = authors;
        this.bookmarks = bookmarks;
        this.reader = reader;
    }

    @PUT
    @Path("{postId}")
    @Operation(operationId = "bookmark", summary = "Keep a post")
    @APIResponse(responseCode = "204", description = "It is kept")
    @APIResponse(responseCode = "404", description = "No such post for the caller")
    public void keep(@PathParam("postId") UUID postId) {
        authors.ensureKnown(caller);
        bookmarks.keep(caller.profileId(), postId);
    }

    @DELETE
    @Path("{postId}")
    @Operation(operationId = "unbookmark", summary = "Keep a post no longer")
    @APIResponse(responseCode = "204", description = "It is so, or always was")
    @APIResponse(responseCode = "404", description = "Not an id")
    public void drop(@PathParam("postId") UUID postId) {
        bookmarks.drop(caller.profileId(), postId);
    }

    @GET
    @Operation(operationId = "listBookmarks", summary = "What the caller keeps, newest first")
    @APIResponseSchema(value = TimelineView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    public TimelineView list(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        return reader.read(caller.profileId(), PageRequest.of(limits, cursors));
    }
}
