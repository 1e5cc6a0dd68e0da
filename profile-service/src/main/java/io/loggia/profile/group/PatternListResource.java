package io.loggia.profile.group;

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

/** The set-ups that somebody who founds a group may start from. */
@Path("/api/group-patterns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
class PatternListResource {

    private final PatternService patterns;

    PatternListResource(PatternService patterns) {
        this.patterns = patterns;
    }

    @GET
    @Operation(operationId = "listGroupPatterns", summary = "Set-ups to start from, by name")
    @APIResponseSchema(value = PatternPageView.class, responseCode = "200")
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
            name = "q",
            in = ParameterIn.QUERY,
            description = "What the group's name contains",
            schema = @Schema(type = SchemaType.STRING, maxLength = GroupQuery.LONGEST))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "The nextCursor of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A parameter does not hold what it should")
    public RestResponse<PatternPageView> list(@Context UriInfo uri) {
        PatternPageView page = patterns.page(GroupQuery.of(uri.getQueryParameters()));
        RestResponse.ResponseBuilder<PatternPageView> answer =
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
