package io.loggia.follow.suggestion;

import io.loggia.follow.Caller;
import io.loggia.follow.FollowProblem;
import io.loggia.follow.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whom to follow, and why. */
@Path("/api/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class SuggestionResource {

    private static final int USUAL = 10;
    private static final int MOST = 50;

    private final SuggestionService suggestions;
    private final DismissalService dismissals;
    private final Caller caller;

    SuggestionResource(SuggestionService suggestions, DismissalService dismissals, Caller caller) {
        this.suggestions = suggestions;
        this.dismissals = dismissals;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listSuggestions", summary = "People to follow, with the reasons")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "50",
                            defaultValue = "10"))
    @APIResponse(responseCode = "200", description = "The best first; maybe none")
    @APIResponse(responseCode = "400", description = "Not a limit")
    public SuggestionListView list(@Context UriInfo uri) {
        int limit = new Query(uri.getQueryParameters()).limit(USUAL, MOST);
        return new SuggestionListView(suggestions.suggest(caller.profileId(), limit));
    }

    @PUT
    @Path("{profileId}/dismissal")
    @Operation(operationId = "dismissSuggestion", summary = "Never suggest this person again")
    @APIResponse(responseCode = "204", description = "It does not come back")
    @APIResponse(responseCode = "400", description = "Nobody is suggested oneself")
    @APIResponse(responseCode = "404", description = "No such person")
    public void dismiss(@PathParam("profileId") UUID profileId) {
        UUID readerId = caller.profileId();
        if (readerId.equals(profileId)) {
            throw FollowProblem.INVALID_FIELD.at("profileId", "is your own");
        }
        dismissals.dismiss(readerId, profileId);
    }
}
