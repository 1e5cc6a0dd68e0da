package io.loggia.feed.audience;

import io.loggia.events.ProfileKind;
import io.loggia.feed.Caller;
import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.author.AuthorLookup;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Blocks: mutual and total for whatever is posted, and nobody is told. */
@Path("/api/blocks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class BlockResource {

    private final Caller caller;
    private final AuthorService authors;
    private final AuthorLookup profiles;
    private final BlockService blocks;
    private final BlockRepository blockRows;

    BlockResource(
            Caller caller,
            AuthorService authors,
            AuthorLookup profiles,
            BlockService blocks,
            BlockRepository blockRows) {
        this.caller = caller;
        this.authors = authors;
        this.profiles = profiles;
        this.blocks = blocks;
        this.blockRows = blockRows;
    }

    @PUT
    @Path("{profileId}")
    @Operation(operationId = "block", summary = "Block a profile")
    @APIResponse(responseCode = "204", description = "It is so")
    @APIResponse(responseCode = "400", description = "It is the caller's own")
    @APIResponse(responseCode = "404", description = "No such profile")
    @APIResponse(responseCode = "422", description = "Not a person; such profiles can be muted")
    public void block(@PathParam("profileId") UUID profileId) {
        UUID blockerId = caller.profileId();
        if (profileId.equals(blockerId)) {
            throw FeedProblem.INVALID_FIELD.at("profileId", "must not be your own");
        }
        if (profiles.require(profileId).kind() != ProfileKind.PERSON) {
            throw FeedProblem.NOT_BLOCKABLE.at("profileId");
        }
        authors.ensureKnown(caller);
        blocks.block(blockerId, profileId);
    }

    @DELETE
    @Path("{profileId}")
    @Operation(operationId = "unblock", summary = "End a block")
    @APIResponse(responseCode = "204", description = "It is so, or always was")
    @APIResponse(responseCode = "404", description = "Not an id")
    public void unblock(@PathParam("profileId") UUID profileId) {
        UUID blockerId = caller.profileId();
        blocks.unblock(blockerId, profileId);
    }

    @GET
    @Operation(operationId = "listBlocks", summary = "Whom the caller blocks")
    @APIResponse(responseCode = "200", description = "By page, in the order of ids")
    @APIResponse(responseCode = "400", description = "A limit or cursor that is none")
    public Page<ListedView> list(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        PageRequest page = PageRequest.of(limits, cursors);
        List<ListedView> items =
                blockRows
                        .pageBlocked(caller.profileId(), page.afterOrFirst(), page.limit() + 1)
                        .stream()
                        .map(ListedView::new)
                        .toList();
        return Page.cut(items, page.limit(), item -> new Cursor(item.profileId()));
    }
}
