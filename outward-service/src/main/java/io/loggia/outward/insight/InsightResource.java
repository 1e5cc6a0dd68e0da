package io.loggia.outward.insight;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What comes of speaking outside, for everybody who works here; of nobody alone. */
@Path("/api/outward/insights")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class InsightResource {

    private final InsightService insights;

    InsightResource(InsightService insights) {
        this.insights = insights;
    }

    @GET
    @Operation(operationId = "getInsights", summary = "Figures of at least five people each")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description =
                    "The first day, at most a year before the last; else twelve weeks before it",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day, else today; what is not over by now tells nothing",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponse(
            responseCode = "200",
            description = "By the whole weeks, and the fours of them, that these days touch")
    @APIResponse(responseCode = "400", description = "Not such days")
    public InsightsView insights(@Context UriInfo uri) {
        return insights.read(InsightQuery.of(uri.getQueryParameters(), insights.today()));
    }
}
