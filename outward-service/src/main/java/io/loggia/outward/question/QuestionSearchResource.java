package io.loggia.outward.question;

import io.loggia.outward.Caller;
import io.loggia.outward.Page;
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

/** What outsiders have asked, by its words. */
@Path("/api/outward/questions/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class QuestionSearchResource {

    private final QuestionSearchService questions;
    private final Caller caller;

    QuestionSearchResource(QuestionSearchService questions, Caller caller) {
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "searchQuestions",
            summary = "Questions from outside by their words, newest first")
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
            schema = @Schema(type = SchemaType.STRING, maxLength = 11))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            required = true,
            description = "Words of the question or its topics; a longer one by its beginning",
            schema = @Schema(type = SchemaType.STRING, maxLength = QuestionSearch.LONGEST))
    @APIResponse(responseCode = "200", description = "A page, with a link to the next one")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor, or no q that fits")
    @APIResponse(responseCode = "422", description = "Too much would have to be looked through")
    public Page<QuestionView> search(@Context UriInfo uri) {
        return questions.page(caller.profileId(), QuestionSearch.of(uri.getQueryParameters()));
    }
}
