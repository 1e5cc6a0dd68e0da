package io.loggia.outward.nudge;

import io.loggia.outward.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What becomes of hints: told by authors, counted for all. */
@Path("/api/outward/nudges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class OutcomeResource {

    private final OutcomeService outcomes;
    private final Caller caller;

    OutcomeResource(OutcomeService outcomes, Caller caller) {
        this.outcomes = outcomes;
        this.caller = caller;
    }

    @POST
    @Path("outcomes")
    @Operation(operationId = "reportNudgeOutcomes", summary = "What became of hints to one text")
    @APIResponse(responseCode = "204", description = "Counted, without the text")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    public void report(@NotNull @Valid OutcomesRequest request) {
        outcomes.report(request.all(), caller.profileId());
    }

    @GET
    @Path("outcomes")
    @Operation(operationId = "listOwnNudgeOutcomes", summary = "What became of one's own hints")
    @APIResponse(responseCode = "200", description = "Of the last ninety days, for nobody else")
    public OutcomesView own() {
        return outcomes.own(caller.profileId());
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countNudgeOutcomes", summary = "What became of everybody's hints")
    @APIResponse(
            responseCode = "200",
            description =
                    "Of the whole periods of four weeks within ninety days in which at least five people have met a rule")
    public OutcomesView counts() {
        return outcomes.ofMany(caller.isSteward());
    }
}
