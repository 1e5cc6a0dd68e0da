package io.loggia.profile.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** All legal holds, for admins. */
@Path("/api/holds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
class HoldListResource {

    private final HoldService holds;

    HoldListResource(HoldService holds) {
        this.holds = holds;
    }

    @GET
    @Operation(operationId = "listHolds", summary = "Whom the law forbids to erase, oldest first")
    @APIResponseSchema(value = HoldListView.class, responseCode = "200")
    public HoldListView list() {
        return new HoldListView(holds.list().stream().map(HoldView::of).toList());
    }
}
