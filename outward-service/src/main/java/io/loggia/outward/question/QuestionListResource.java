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

/** What outsiders have asked, and how fast they are answered. */
@Path("/api/outward")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class QuestionListResource {

    private final QuestionListService questions;
    private final Caller caller;

    QuestionListResource(QuestionListService questions, Caller caller) {
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Path("questions")
    @Operation(operationId = "listQuestions", summary = "Questions from outside")
    @Parameter(
            name = "view",
            in = ParameterIn.QUERY,
            description =
                    "OPEN waits and is not yours, MINE is yours, ANSWERED has an answer: the newest"
                            + " first. FOR_ME is nobody's and fits you, the best first",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"OPEN", "MINE", "ANSWERED", "FOR_ME"},
                            defaultValue = "OPEN"))
    @Parameter(
            name = "topic",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, maxLength = 50))
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
    @APIResponse(responseCode = "200", description = "A page, with a link to the next one")
    @APIResponse(responseCode = "400", description = "Not a view, a topic, a limit or a cursor")
    public Page<QuestionView> list(@Context UriInfo uri) {
        return questions.page(caller.profileId(), QuestionQuery.of(uri.getQueryParameters()));
    }

    @GET
    @Path("questions/summary")
    @Operation(operationId = "summariseQuestions", summary = "How many wait, and how fast it goes")
    @APIResponse(responseCode = "200", description = "As they are now")
    public SummaryView summary() {
        return questions.summary(caller.profileId());
    }

    @GET
    @Path("ledger")
    @Operation(operationId = "getLedger", summary = "The figures that outsiders see, too")
    @APIResponse(responseCode = "200", description = "What waits now, and the last 30 days")
    public LedgerView ledger() {
        return questions.ledger();
    }
}
