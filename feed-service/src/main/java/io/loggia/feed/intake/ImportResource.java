package io.loggia.feed.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Imports: posts that were written elsewhere, with their authors and times. */
@Path("/api/imports/{source: [a-z0-9-]{1,40}}/posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
public class ImportResource {

    private final PostIntake intake;

    ImportResource(PostIntake intake) {
        this.intake = intake;
    }

    @POST
    @Operation(
            operationId = "importPosts",
            summary = "Bring in up to 100 posts; those whose key is known are left as they are")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    public ImportView bringIn(
            @PathParam("source") String source, @NotNull @Valid ImportRequest request) {
        return new ImportView(intake.bringIn(source, request.items()));
    }
}
