package io.loggia.profile.finder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The people of the company, for whoever looks for somebody. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
class FinderResource {

    private final FinderService people;
    private final FacetService facets;

    FinderResource(FinderService people, FacetService facets) {
        this.people = people;
        this.facets = facets;
    }

    /** Who is looked for, as it stands in the address. */
    record Asked(
            @Parameter(
                            description = "Words, #topics, and where: kafka in Berlin",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 120))
                    @QueryParam("q")
                    List<String> q,
            @Parameter(
                            description = "The slug of a topic that they answer or learn",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 51))
                    @QueryParam("topic")
                    List<String> topic,
            @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 120))
                    @QueryParam("department")
                    List<String> department,
            @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = 120))
                    @QueryParam("place")
                    List<String> place,
            @Parameter(
                            description = "A language tag of BCP 47",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 35))
                    @QueryParam("language")
                    List<String> language,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("availableToHelp")
                    List<String> availableToHelp) {

        PeopleQuery query() {
            return new PeopleQuery(
                    Parameters.phrase(q),
                    new Filter(
                            Parameters.topic(topic),
                            Parameters.line("department", department),
                            Parameters.line("place", place),
                            Parameters.language(language),
                            Parameters.availableToHelp(availableToHelp)));
        }
    }

    @GET
    @Operation(
            operationId = "listPeople",
            summary = "People who match, best first, and why; everybody by name without a query")
    @APIResponseSchema(value = PeoplePageView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter does not hold what it should")
    public RestResponse<PeoplePageView> list(
            @BeanParam Asked asked,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @QueryParam("limit")
                    List<String> limit,
            @Parameter(
                            description = "The nextCursor of the page before",
                            schema = @Schema(type = SchemaType.STRING))
                    @QueryParam("cursor")
                    List<String> cursor,
            @Context UriInfo uri) {
        PeoplePageView page =
                people.page(asked.query(), Parameters.after(cursor), Parameters.limit(limit));
        return linked(page, uri);
    }

    @GET
    @Path("facets")
    @Operation(
            operationId = "listPeopleFacets",
            summary = "What those who match have in common, and how many of them")
    @APIResponseSchema(value = FacetsView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter does not hold what it should")
    public FacetsView facets(@BeanParam Asked asked) {
        return facets.count(asked.query());
    }

    /** The next page (RFC 8288), relative to the address asked for. */
    private static RestResponse<PeoplePageView> linked(PeoplePageView page, UriInfo uri) {
        RestResponse.ResponseBuilder<PeoplePageView> answer = RestResponse.ResponseBuilder.ok(page);
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
