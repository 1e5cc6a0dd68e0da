package io.loggia.follow.tie;

import io.loggia.follow.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Of whom among those one follows one wants to be told each time. */
@Path("/api/follows/{profileId}/bell")
@RolesAllowed("employee")
@RunOnVirtualThread
public class BellResource {

    private final TieService ties;
    private final Caller caller;

    BellResource(TieService ties, Caller caller) {
        this.ties = ties;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "ringBell", summary = "Be told of each post of a profile one follows")
    @APIResponse(responseCode = "204", description = "The bell is set, now or before")
    @APIResponse(responseCode = "404", description = "Not an id")
    @APIResponse(responseCode = "409", description = "It is not followed, whatever it is")
    public void put(@PathParam("profileId") UUID profileId) {
        ties.ring(caller.profileId(), profileId);
    }

    @DELETE
    @Operation(operationId = "silenceBell", summary = "Be told no longer; the follow stays")
    @APIResponse(responseCode = "204", description = "There is no bell, whatever was before")
    @APIResponse(responseCode = "404", description = "Not an id")
    public void delete(@PathParam("profileId") UUID profileId) {
        ties.silence(caller.profileId(), profileId);
    }
}
