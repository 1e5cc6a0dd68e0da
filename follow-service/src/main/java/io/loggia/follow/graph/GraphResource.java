package io.loggia.follow.graph;

import io.loggia.follow.Caller;
import io.loggia.follow.Query;
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

/** The picture of people and their follows. */
@Path("/api/graph")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class GraphResource {

    private final GraphService graph;
    private final Caller caller;

    GraphResource(GraphService graph, Caller caller) {
        this.graph = graph;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getGraph",
            summary = "People around somebody, with a topic those who list it first")
    @Parameter(
            name = "around",
            in = ParameterIn.QUERY,
            description = "The person in the middle; the caller if missing",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "topic",
            in = ParameterIn.QUERY,
            description = "A slug, with or without #",
            schema = @Schema(type = SchemaType.STRING, maxLength = 101))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "80",
                            defaultValue = "80"))
    @APIResponse(responseCode = "200", description = "The centre comes first")
    @APIResponse(responseCode = "400", description = "Not an id, a topic or a limit")
    @APIResponse(responseCode = "404", description = "No such person at work here")
    public GraphView get(@Context UriInfo uri) {
        return graph.draw(
                GraphQuestion.of(caller.profileId(), new Query(uri.getQueryParameters())));
    }
}
