package io.loggia.feed.vote;

import io.loggia.feed.Caller;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.poll.PollView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the caller chooses in a post's poll. */
@Path("/api/posts/{id}/poll/vote")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class VoteResource {

    private final Caller caller;
    private final AuthorService authors;
    private final VotingService votes;

    VoteResource(Caller caller, AuthorService authors, VotingService votes) {
        this.caller = caller;
        this.authors = authors;
        this.votes = votes;
    }

    @PUT
    @Operation(
            operationId = "vote",
            summary = "Choose in a poll, or choose something else while it is open")
    @APIResponse(responseCode = "200", description = "It is counted; the poll as it stands")
    @APIResponse(responseCode = "404", description = "No such post for the caller, or no poll")
    @APIResponse(responseCode = "409", description = "The poll is closed")
    public PollView vote(@PathParam("id") UUID id, @NotNull @Valid VoteRequest request) {
        authors.ensureKnown(caller);
        return votes.vote(caller.profileId(), id, request);
    }
}
