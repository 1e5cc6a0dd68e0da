package io.loggia.feed.audience;

import io.loggia.feed.Caller;
import io.loggia.feed.Cursor;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.author.AuthorLookup;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** Mutes: whose posts stay out of the caller's home timeline, of whatever kind the profile is. */
@Path("/api/mutes")
@RolesAllowed("employee")
@RunOnVirtualThread
class MuteResource {

    private final Caller caller;
    private final AuthorLookup profiles;
    private final MuteService mutes;
    private final MuteRepository muteRows;

    MuteResource(Caller caller, AuthorLookup profiles, MuteService mutes, MuteRepository muteRows) {
        this.caller = caller;
        this.profiles = profiles;
        this.mutes = mutes;
        this.muteRows = muteRows;
    }

    @PUT
    @Path("{profileId}")
    void mute(UUID profileId) {
        UUID readerId = caller.profileId();
        if (profileId.equals(readerId)) {
            throw FeedProblem.INVALID_FIELD.at("profileId", "must not be your own");
        }
        profiles.require(profileId);
        mutes.mute(readerId, profileId);
    }

    @DELETE
    @Path("{profileId}")
    void unmute(UUID profileId) {
        UUID readerId = caller.profileId();
        mutes.unmute(readerId, profileId);
    }

    @GET
    Page<ListedView> list(
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
