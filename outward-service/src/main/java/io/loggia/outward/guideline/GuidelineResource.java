package io.loggia.outward.guideline;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
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

/** What whoever speaks outside has read and agreed to. */
@Path("/api/outward/guidelines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class GuidelineResource {

    private static final String LANGUAGE = "language";

    private final Guidelines guidelines;

    GuidelineResource(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @GET
    @Operation(operationId = "getGuidelines", summary = "The guidelines that hold now")
    @Parameter(
            name = LANGUAGE,
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"en", "de"},
                            defaultValue = "en"))
    @APIResponse(responseCode = "200", description = "All rules, in their order")
    @APIResponse(responseCode = "400", description = "Not a language that is spoken here")
    public GuidelinesView get(@Context UriInfo uri) {
        String tag = new Query(uri.getQueryParameters()).single(LANGUAGE);
        return guidelines.in(
                Language.find(tag == null ? "en" : tag)
                        .orElseThrow(() -> OutwardProblem.INVALID_FIELD.at(LANGUAGE)));
    }
}
