package io.loggia.feed.moderation;

import io.loggia.feed.Caller;
import io.loggia.feed.Page;
import io.loggia.feed.PageRequest;
import io.loggia.feed.PlainText;
import io.loggia.feed.post.VersionTag;
import io.loggia.feed.report.RuleId;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** What was reported, for stewards to decide. */
@Path("/api/moderation/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class ConcernResource {

    private static final String CHANGED = "It has changed meanwhile";
    private static final String NOT_YOURS =
            "Decided already, or one's own: about oneself, reported or decided by oneself";

    private final Caller caller;
    private final ConcernQueue queue;
    private final RulingService rulings;
    private final AppealService appeals;

    ConcernResource(
            Caller caller, ConcernQueue queue, RulingService rulings, AppealService appeals) {
        this.caller = caller;
        this.queue = queue;
        this.rulings = rulings;
        this.appeals = appeals;
    }

    @GET
    @Operation(
            operationId = "listConcerns",
            summary = "What was reported, the oldest first; of what is decided the newest")
    @Parameter(
            name = "shelf",
            in = ParameterIn.QUERY,
            description = "OPEN, if none is given",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"OPEN", "HIDDEN", "APPEALED", "DECIDED"}))
    @APIResponse(responseCode = "200", description = "By page")
    @APIResponse(responseCode = "400", description = "Not a shelf, a limit or a cursor")
    public Page<ConcernView> list(
            @QueryParam("shelf") List<String> shelves,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        return queue.page(
                ConcernQueue.shelfOf(shelves), PageRequest.of(limits, cursors), caller.profileId());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getConcern", summary = "What was reported, with all of its reports")
    @APIResponseSchema(value = ConcernView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "Nothing like it was reported")
    public RestResponse<ConcernView> get(@PathParam("id") UUID id) {
        return tagged(id);
    }

    @POST
    @Path("{id}/ruling")
    @Operation(operationId = "ruleOnConcern", summary = "Keep, hide or remove what was reported")
    @APIResponseSchema(value = ConcernView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "404", description = "Nothing like it was reported")
    @APIResponse(responseCode = "409", description = NOT_YOURS)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ConcernView> rule(
            @PathParam("id") UUID id,
            @NotNull @Valid RulingRequest request,
            @Context HttpHeaders headers) {
        VersionTag expected = expected(headers);
        Grounds why =
                new Grounds(
                        request.ground(),
                        RuleId.require(request.rule()),
                        PlainText.require("reason", request.reason()));
        rulings.prepare(id, request.verdict());
        rulings.rule(id, caller.profileId(), expected, request.verdict(), why);
        return tagged(id);
    }

    @POST
    @Path("{id}/talks")
    @Operation(operationId = "talkAboutConcern", summary = "Say something to whom it is about")
    @APIResponseSchema(value = ConcernView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "404", description = "Nothing like it was reported")
    @APIResponse(responseCode = "409", description = NOT_YOURS)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ConcernView> talk(
            @PathParam("id") UUID id,
            @NotNull @Valid TalkRequest request,
            @Context HttpHeaders headers) {
        VersionTag expected = expected(headers);
        String text = PlainText.require("text", request.text());
        rulings.talk(id, caller.profileId(), expected, text);
        return tagged(id);
    }

    @POST
    @Path("{id}/decision")
    @Operation(
            operationId = "decideModerationAppeal",
            summary = "Decide an appeal against what others have decided")
    @APIResponseSchema(value = ConcernView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "404", description = "Nothing like it was reported")
    @APIResponse(responseCode = "409", description = NOT_YOURS)
    @APIResponse(responseCode = "412", description = CHANGED)
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ConcernView> decide(
            @PathParam("id") UUID id,
            @NotNull @Valid DecisionRequest request,
            @Context HttpHeaders headers) {
        VersionTag expected = expected(headers);
        String reason = PlainText.require("reason", request.reason());
        appeals.prepare(id, request.outcome());
        appeals.decide(id, caller.profileId(), expected, request.outcome(), reason);
        return tagged(id);
    }

    private static VersionTag expected(HttpHeaders headers) {
        List<String> tags = headers.getRequestHeaders().get(VersionTag.HEADER);
        return VersionTag.of(tags == null ? List.of() : tags);
    }

    private RestResponse<ConcernView> tagged(UUID id) {
        ConcernView view = queue.require(id, caller.profileId());
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
