package io.loggia.outward.question;

import io.loggia.outward.Caller;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Page;
import io.loggia.outward.PlainText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What outsiders have asked, and what a colleague does with it. */
@Path("/api/outward/questions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class QuestionResource {

    private static final int LONGEST_REASON = 500;

    private final QuestionListService questions;
    private final ClaimService claims;
    private final RefusalService refusals;
    private final Caller caller;

    QuestionResource(
            QuestionListService questions,
            ClaimService claims,
            RefusalService refusals,
            Caller caller) {
        this.questions = questions;
        this.claims = claims;
        this.refusals = refusals;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listQuestions", summary = "Questions from outside")
    @Parameter(
            name = "view",
            in = ParameterIn.QUERY,
            description =
                    "OPEN waits and is not yours, MINE is yours, ANSWERED has an answer: the newest"
                            + " first. FOR_ME is nobody's and fits you, the best first; TAPPED is nobody's, and"
                            + " a colleague thinks that you know it",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"OPEN", "MINE", "ANSWERED", "FOR_ME", "TAPPED"},
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
    @Path("summary")
    @Operation(operationId = "summariseQuestions", summary = "How many wait, and how fast it goes")
    @APIResponse(responseCode = "200", description = "As they are now")
    public SummaryView summary() {
        return questions.summary(caller.profileId());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getQuestion", summary = "A question from outside")
    @APIResponse(responseCode = "200", description = "With whom it fits, and what answers it")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    public QuestionView get(@PathParam("id") UUID id) {
        return questions.get(id, caller.profileId());
    }

    @POST
    @Path("{id}/claim")
    @Operation(operationId = "claimQuestion", summary = "Take a question, for a while")
    @APIResponse(responseCode = "200", description = "It is yours, perhaps since before")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody else is on it (who, and since when), it does not wait, or one has left")
    public QuestionView claim(@PathParam("id") UUID id) {
        return claims.claim(id, caller.profileId());
    }

    @POST
    @Path("{id}/release")
    @Operation(operationId = "releaseQuestion", summary = "Let go a question of one's own")
    @APIResponse(responseCode = "200", description = "It waits for anybody")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(responseCode = "409", description = "It is not yours, or does not wait")
    public QuestionView release(@PathParam("id") UUID id) {
        return claims.release(id, caller.profileId());
    }

    @POST
    @Path("{id}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "handOverQuestion", summary = "Give a question of one's own on")
    @APIResponse(responseCode = "200", description = "It is theirs, for a while of its own")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(responseCode = "409", description = "It is not yours, or does not wait")
    public QuestionView handOver(
            @PathParam("id") UUID id, @NotNull @Valid HandoverRequest request) {
        return claims.handOver(id, caller.profileId(), request.to());
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineQuestion", summary = "Say why it will not be answered")
    @APIResponse(responseCode = "200", description = "The reason is public, and sent to the asker")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(
            responseCode = "409",
            description = "Somebody else is on it, or it does not wait; a steward may all the same")
    public QuestionView decline(@PathParam("id") UUID id, @NotNull @Valid DeclineRequest request) {
        String reason = PlainText.require("reason", request.reason());
        if (reason.length() > LONGEST_REASON) {
            throw OutwardProblem.INVALID_FIELD.at("reason", "is too long");
        }
        return refusals.decline(id, by(), reason);
    }

    @POST
    @Path("{id}/duplicate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "markDuplicate", summary = "Decline it in favour of the same question")
    @APIResponse(responseCode = "200", description = "Its page leads to the other one")
    @APIResponse(responseCode = "404", description = "It is not known, or was taken back")
    @APIResponse(
            responseCode = "409",
            description = "Somebody else is on it, or it does not wait; a steward may all the same")
    public QuestionView duplicate(
            @PathParam("id") UUID id, @NotNull @Valid DuplicateRequest request) {
        return refusals.decline(id, by(), request.of());
    }

    private RefusalService.By by() {
        return new RefusalService.By(caller.profileId(), caller.isSteward());
    }
}
