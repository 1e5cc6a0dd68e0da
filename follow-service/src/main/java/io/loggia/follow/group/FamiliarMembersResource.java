package io.loggia.follow.group;

import io.loggia.follow.Caller;
import io.loggia.follow.tie.IdList;
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

/** Whom one knows in groups, many at once; who belongs to a group is told to its members alone. */
@Path("/api/familiar-members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class FamiliarMembersResource {

    private final FamiliarMembersService familiar;
    private final Caller caller;

    FamiliarMembersResource(FamiliarMembersService familiar, Caller caller) {
        this.familiar = familiar;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listFamiliarMembers",
            summary = "Whom one follows in those of up to 100 groups to which one belongs")
    @Parameter(
            name = "ids",
            required = true,
            description = "Up to 100 ids with commas between them",
            schema = @Schema(type = SchemaType.STRING, maxLength = 3_699))
    @APIResponse(
            responseCode = "200",
            description =
                    "Of each how many, and up to three; absent where there is nobody, or nothing to see")
    @APIResponse(responseCode = "400", description = "Not ids, none, or too many")
    public FamiliarMembersListView list(@QueryParam("ids") List<String> ids) {
        return new FamiliarMembersListView(familiar.list(caller.profileId(), IdList.of(ids)));
    }
}
