package io.loggia.outward.nudge;

import io.loggia.outward.Caller;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.PlainText;
import io.loggia.outward.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules of hints, for stewards. */
@Path("/api/outward/nudges/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class RuleResource {

    static final Predicate<String> NAME =
            Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*").asMatchPredicate();

    private final RuleService rules;
    private final RuleBook book;
    private final Stops stops;
    private final Caller caller;

    RuleResource(RuleService rules, RuleBook book, Stops stops, Caller caller) {
        this.rules = rules;
        this.book = book;
        this.stops = stops;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listNudgeRules", summary = "All rules, also those that are fixed")
    @APIResponse(responseCode = "200", description = "Secret ones with what they look for")
    public RulesView list() {
        Stream<RuleView> fixed = stops.all().stream().map(RuleView::of);
        Stream<RuleView> kept = rules.edition().rules().stream().map(RuleView::of);
        return new RulesView(Stream.concat(fixed, kept).toList());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "putNudgeRule", summary = "Write a rule, or write it anew")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version that was read; \"0\" for one that is not there yet",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(value = RuleView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "409", description = "It always stops, and is fixed")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<RuleView> put(
            @PathParam("id") String id,
            @NotNull @Valid RuleChangeRequest request,
            @Context HttpHeaders headers) {
        VersionTag expected = VersionTag.of(headers.getRequestHeader(VersionTag.HEADER));
        Rule.Kept kept =
                rules.put(
                        request.rule().rule(requireName(id)),
                        expected,
                        caller.profileId(),
                        PlainText.require("reason", request.reason()));
        book.read();
        return RestResponse.ResponseBuilder.ok(RuleView.of(kept))
                .tag(Long.toString(kept.version()))
                .build();
    }

    @POST
    @Path("{id}/removal")
    @Operation(operationId = "removeNudgeRule", summary = "Do without a rule")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version that was read",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "It is gone, and that is written down")
    @APIResponse(responseCode = "404", description = "There is no such rule")
    @APIResponse(responseCode = "409", description = "It always stops, and is fixed")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(
            @PathParam("id") String id,
            @NotNull @Valid RuleRemovalRequest request,
            @Context HttpHeaders headers) {
        VersionTag expected = VersionTag.of(headers.getRequestHeader(VersionTag.HEADER));
        rules.remove(
                requireName(id),
                expected,
                caller.profileId(),
                PlainText.require("reason", request.reason()));
        book.read();
    }

    static String requireName(String id) {
        if (!NAME.test(id)) {
            throw OutwardProblem.INVALID_FIELD.at("id", "small letters, digits and hyphens");
        }
        return id;
    }
}
