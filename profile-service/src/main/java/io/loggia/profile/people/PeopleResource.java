package io.loggia.profile.people;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** People of another system, for an admin to bring in. */
@Path("/api/imports/{source: [a-z0-9-]{1,40}}/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RunOnVirtualThread
class PeopleResource {

    private final PeopleImportService people;

    PeopleResource(PeopleImportService people) {
        this.people = people;
    }

    @POST
    @Operation(
            operationId = "importPeople",
            summary = "Bring in up to 200 people; those whose key is known are left as they are")
    @APIResponseSchema(value = PeopleImportView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    public PeopleImportView post(
            @PathParam("source") String source,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema =
                                                @Schema(
                                                        implementation =
                                                                PeopleImportRequest.class)),
                                @Content(
                                        mediaType = PeopleTable.MEDIA_TYPE,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        description =
                                                                "A row for each, under a header"))
                            })
                    @NotNull @Valid PeopleImportRequest request) {
        return people.bringIn(source, request);
    }

    /** In the contract the two are one operation, which takes either kind of body. */
    @POST
    @Consumes(PeopleTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public PeopleImportView post(@PathParam("source") String source, byte[] table) {
        return people.bringIn(source, PeopleTable.read(table));
    }
}
