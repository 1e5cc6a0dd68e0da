package io.loggia.outward.voice;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.Page;
import io.loggia.outward.PageRequest;
import io.loggia.outward.Query;
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

/** The pauses that last, for stewards. Nobody lists the other voices. */
@Path("/api/outward/voices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class PausedVoiceResource {

    private static final String PAUSED = "PAUSED";

    private final PauseService pauses;

    PausedVoiceResource(PauseService pauses) {
        this.pauses = pauses;
    }

    @GET
    @Operation(operationId = "listPausedVoices", summary = "Whose voice is paused, and until when")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            required = true,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"PAUSED"}))
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
    @APIResponse(responseCode = "400", description = "Not that state, a limit or a cursor")
    public Page<PausedVoiceView> list(@Context UriInfo uri) {
        if (!PAUSED.equals(new Query(uri.getQueryParameters()).single("state"))) {
            throw OutwardProblem.INVALID_FIELD.at("state", PAUSED);
        }
        return pauses.page(PageRequest.of(uri.getQueryParameters()));
    }
}
