package io.loggia.profile.erasure;

import io.loggia.profile.Caller;
import io.loggia.profile.ProfileProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The erasure of a person through all services, for an admin to order. */
@Path("/api/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
class ErasureResource {

    private final ErasureOrderService orders;
    private final ErasureReportService reports;
    private final Caller caller;

    ErasureResource(ErasureOrderService orders, ErasureReportService reports, Caller caller) {
        this.orders = orders;
        this.reports = reports;
        this.caller = caller;
    }

    @POST
    @Path("{id}/erasure")
    @Operation(
            operationId = "orderErasure",
            summary = "Erase a person for ever, here and in all services; again changes nothing")
    @APIResponseSchema(value = ErasureView.class, responseCode = "202")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "404", description = "No such person")
    @APIResponse(responseCode = "409", description = "Oneself: somebody else has to order it")
    public RestResponse<ErasureView> order(
            @PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        if (id.equals(caller.profileId())) {
            throw ProfileProblem.OWN_ERASURE.at("id");
        }
        orders.order(caller.profileId(), id, request.text());
        return RestResponse.status(RestResponse.Status.ACCEPTED, reports.require(id));
    }
}
