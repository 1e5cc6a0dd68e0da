package io.loggia.outward.nudge;

import io.loggia.outward.Caller;
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

/** Advice while somebody writes; nothing of it is kept. */
@Path("/api/outward/advice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class AdviceResource {

    private final RuleBook book;
    private final AdviceLimit limit;
    private final Caller caller;

    AdviceResource(RuleBook book, AdviceLimit limit, Caller caller) {
        this.book = book;
        this.limit = limit;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "advise", summary = "What the guidelines say of a text")
    @Parameter(
            name = HttpHeaders.ACCEPT_LANGUAGE,
            in = ParameterIn.HEADER,
            description = "The language of the messages: en or de",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The hints, perhaps none")
    @APIResponse(responseCode = "429", description = "So much advice in so little time")
    public AdviceView advise(@NotNull @Valid AdviceRequest request, @Context HttpHeaders headers) {
        Language language = Language.of(headers.getAcceptableLanguages());
        Review.Discretion discretion = limit.take(caller.profileId());
        return new AdviceView(
                book.review().advise(request.text(), request.pictures(), language, discretion));
    }
}
