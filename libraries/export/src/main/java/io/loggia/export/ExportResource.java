package io.loggia.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** For the gateway, which asks as the person and makes one archive of all services' parts. */
@Path("/internal/export")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class ExportResource {

    private final ExportPart part;
    private final ExportService exports;

    ExportResource(ExportPart part, ExportService exports) {
        this.part = part;
        this.exports = exports;
    }

    @GET
    @Operation(operationId = "export", summary = "All that the caller wrote or chose here")
    @APIResponse(
            responseCode = "200",
            description = "One document, broken off if something fails while it is written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    public StreamingOutput show() {
        UUID profileId = part.caller().get();
        return out -> exports.write(profileId, out);
    }
}
