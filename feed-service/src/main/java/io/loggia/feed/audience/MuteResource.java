package io.loggia.feed.audience;

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

/** Mutes: whose posts stay out of the caller's home timeline, of whatever kind the profile is. */
@Path("/api/mutes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class MuteResource {

    private final Caller caller;
    private final AuthorService authors;
    private final AuthorLookup profiles;
    private final MuteService mutes;
    private final MuteRepository muteRows;

    MuteResource(
            Caller caller,
            AuthorService authors,
            AuthorLookup profiles,
            MuteService mutes,
            MuteRepository muteRows) {
        this.caller = caller;
        this.authors = authors;
        this.profiles = profiles;
        this.mutes = mutes;
        this.muteRows = muteRows;
    }

    @PUT
    @Path("{profileId}")
    @Operation(operationId = "mute", summary = "Mute a profile")
    @APIResponse(responseCode = "204", description = "It is so")
    @APIResponse(responseCode = "400", description = "It is the caller's own")
    @APIResponse(responseCode = "404", description = "No such profile")
    public void mute(@PathParam("profileId") UUID profileId) {
        UUID readerId = caller.profileId();
        if (profileId.equals(readerId)) {
            throw FeedProblem.INVALID_FIELD.at("profileId", "must not be your own");
        }
        profiles.require(profileId);
        authors.ensureKnown(caller);
        mutes.mute(readerId, profileId);
    }

    @DELETE
    @Path("{profileId}")
    @Operation(operationId = "unmute", summary = "End a mute")
    @APIResponse(responseCode = "204", description = "It is so, or always was")
    @APIResponse(responseCode = "404", description = "Not an id")
    public void unmute(@PathParam("profileId") UUID profileId) {
        UUID readerId = caller.profileId();
        mutes.unmute(readerId, profileId);
    }

    @GET
    @Operation(operationId = "listMutes", summary = "Whom the caller muted")
    @APIResponse(responseCode = "200", description = "By page, in the order of ids")
    @APIResponse(responseCode = "400", description = "A limit or cursor that is none")
    public Page<ListedView> list(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        PageRequest page = PageRequest.of(limits, cursors);
        List<ListedView> items =
                muteRows
                        .pageMuted(caller.profileId(), page.afterOrFirst(), page.limit() + 1)
                        .stream()
                        .map(ListedView::new)
                        .toList();
        return Page.cut(items, page.limit(), item -> new Cursor(item.profileId()));
    }
}
