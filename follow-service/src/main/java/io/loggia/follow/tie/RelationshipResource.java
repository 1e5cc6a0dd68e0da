package io.loggia.follow.tie;

import io.loggia.follow.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How one stands to others, many at once. */
@Path("/api/relationships")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"employee", "system"})
@RunOnVirtualThread
public class RelationshipResource {

    private final FollowListService lists;
    private final Caller caller;

    RelationshipResource(FollowListService lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listRelationships", summary = "How one stands to up to 100 profiles")
    @Parameter(
            name = "ids",
            required = true,
            description = "Up to 100 ids with commas between them",
            schema = @Schema(type = SchemaType.STRING, maxLength = 3_699))
    @APIResponse(responseCode = "200", description = "One for each id, in that order")
    @APIResponse(responseCode = "400", description = "Not ids, none, or too many")
    public RelationshipListView list(@QueryParam("ids") List<String> ids) {
        return new RelationshipListView(
                lists.listRelationships(caller.profileId(), IdList.of(ids)));
    }
}
