package io.loggia.profile.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** How far the erasures have come, for an admin to watch. */
@Path("/api/erasures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
class ErasureListResource {

    private final ErasureReportService reports;

    ErasureListResource(ErasureReportService reports) {
        this.reports = reports;
    }

    @GET
    @Operation(
            operationId = "listErasures",
            summary = "Erasures, open ones first, with what each service has reported")
    @APIResponseSchema(value = ErasurePageView.class, responseCode = "200")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "The nextCursor of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A parameter does not hold what it should")
    public RestResponse<ErasurePageView> list(@Context UriInfo uri) {
        ErasurePageView page = reports.page(ErasureQuery.of(uri.getQueryParameters()));
        RestResponse.ResponseBuilder<ErasurePageView> answer =
                RestResponse.ResponseBuilder.ok(page);
        if (page.nextCursor() != null) {
            String query =
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", page.nextCursor())
                            .build()
                            .getRawQuery();
            answer.header(HttpHeaders.LINK, "<?" + query + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
