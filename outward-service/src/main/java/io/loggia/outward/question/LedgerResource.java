package io.loggia.outward.question;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How fast outsiders are answered. */
@Path("/api/outward/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class LedgerResource {

    private final QuestionListService questions;

    LedgerResource(QuestionListService questions) {
        this.questions = questions;
    }

    @GET
    @Operation(operationId = "getLedger", summary = "The figures that outsiders see, too")
    @APIResponse(responseCode = "200", description = "What waits now, and the last 30 days")
    public LedgerView ledger() {
        return questions.ledger();
    }
}
