package io.loggia.feed.pin;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.audience.Groups;
import io.loggia.feed.author.AuthorService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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

/** What stands on top of a group's page, or of a person's profile. */
@Path("/api/pins/{profileId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class PinResource {

    private final Caller caller;
    private final AuthorService authors;
    private final Groups groups;
    private final PinService pins;
    private final PinReader reader;

    PinResource(
            Caller caller,
            AuthorService authors,
            Groups groups,
            PinService pins,
            PinReader reader) {
        this.caller = caller;
        this.authors = authors;
        this.groups = groups;
        this.pins = pins;
        this.reader = reader;
    }

    @GET
    @Operation(
            operationId = "listPins",
            summary = "What is pinned on a profile or in a group, for whoever may see it")
    @APIResponseSchema(value = PinListView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "Not an id")
    public PinListView list(@PathParam("profileId") UUID profileId) {
        return reader.read(caller.profileId(), profileId);
    }

    @PUT
    @Path("{postId}")
    @Operation(
            operationId = "pinPost",
            summary =
                    "Pin a post to one's own profile (one), or in a group one looks after (three)")
    @APIResponse(responseCode = "204", description = "It is pinned")
    @APIResponse(responseCode = "403", description = "Others look after the group")
    @APIResponse(responseCode = "404", description = "No such place or post for the caller")
    @APIResponse(responseCode = "409", description = "As many are pinned as may be")
    @APIResponse(responseCode = "422", description = "The post does not belong there")
    public void pin(@PathParam("profileId") UUID profileId, @PathParam("postId") UUID postId) {
        authors.ensureKnown(caller);
        if (isOwn(profileId)) {
            pins.pinToProfile(profileId, postId);
        } else {
            requireMember(profileId);
            pins.pinInGroup(caller.profileId(), profileId, postId);
        }
    }

    @DELETE
    @Path("{postId}")
    @Operation(operationId = "unpinPost", summary = "Take a post off the top")
    @APIResponse(responseCode = "204", description = "It is so, or always was")
    @APIResponse(responseCode = "403", description = "Others look after the group")
    @APIResponse(responseCode = "404", description = "No such place for the caller")
    public void unpin(@PathParam("profileId") UUID profileId, @PathParam("postId") UUID postId) {
        if (isOwn(profileId)) {
            pins.unpinFromProfile(profileId, postId);
        } else {
            requireMember(profileId);
            pins.unpinInGroup(caller.profileId(), profileId, postId);
        }
    }

    private boolean isOwn(UUID profileId) {
        return profileId.equals(caller.profileId());
    }

    private void requireMember(UUID groupId) {
        if (!groups.becomesMember(caller.profileId(), groupId)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
    }
}
