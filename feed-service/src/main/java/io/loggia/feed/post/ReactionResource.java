package io.loggia.feed.post;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the caller says about a post by one tap, each kind for itself. */
@Path("/api/posts/{id}/reactions/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class ReactionResource {

    private final Caller caller;
    private final AuthorService authors;
    private final ReactionService reactions;

    ReactionResource(Caller caller, AuthorService authors, ReactionService reactions) {
        this.caller = caller;
        this.authors = authors;
        this.reactions = reactions;
    }

    @PUT
    @Operation(operationId = "react", summary = "React to a post")
    @APIResponse(responseCode = "204", description = "It is said")
    @APIResponse(responseCode = "404", description = "No such post for the caller, or kind")
    public void react(
            @PathParam("id") UUID id,
            @PathParam("kind")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "like",
                                                "thanks",
                                                "insight",
                                                "celebrate"
                                            }))
                    String kind) {
        authors.ensureKnown(caller);
        reactions.react(caller.profileId(), id, kindOf(kind));
    }

    @DELETE
    @Operation(operationId = "withdrawReaction", summary = "Take back a reaction")
    @APIResponse(responseCode = "204", description = "It is not said, or no longer")
    @APIResponse(responseCode = "404", description = "No such post for the caller, or kind")
    public void withdraw(
            @PathParam("id") UUID id,
            @PathParam("kind")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "like",
                                                "thanks",
                                                "insight",
                                                "celebrate"
                                            }))
                    String kind) {
        reactions.withdraw(caller.profileId(), id, kindOf(kind));
    }

    private static ReactionKind kindOf(String word) {
        return ReactionKind.of(word).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }
}
