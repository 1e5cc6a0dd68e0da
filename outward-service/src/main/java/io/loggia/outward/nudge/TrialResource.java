package io.loggia.outward.nudge;

import io.loggia.outward.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Where stewards try rules; nothing of it is kept. */
@Path("/api/outward/nudges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class TrialResource {

    /** A rule that has no name yet goes by this one; no saved rule can. */
    private static final String NAMELESS = "-";

    private final Trials trials;

    TrialResource(Trials trials) {
        this.trials = trials;
    }

    @POST
    @Path("test")
    @Operation(operationId = "testNudges", summary = "What the rules say of a text")
    @Parameter(
            name = HttpHeaders.ACCEPT_LANGUAGE,
            in = ParameterIn.HEADER,
            description = "The language of the messages: en or de",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The hints, perhaps none")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    public AdviceView test(@NotNull @Valid TrialRequest request, @Context HttpHeaders headers) {
        RuleDraft draft = request.rule();
        return new AdviceView(
                trials.test(
                        request.text(),
                        draft == null ? null : draft.rule(name(request.id())),
                        Language.of(headers.getAcceptableLanguages())));
    }

    @POST
    @Path("dry-run")
    @Operation(
            operationId = "dryRunNudge",
            summary = "What a rule would have said to the newest hundred public posts")
    @APIResponse(responseCode = "200", description = "Texts that are public, and no names")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    public DryRunView dryRun(@NotNull @Valid DryRunRequest request) {
        return trials.dryRun(request.rule().rule(name(request.id())));
    }

    private static String name(@Nullable String id) {
        return id == null ? NAMELESS : RuleResource.requireName(id);
    }
}
