package io.loggia.outward.guideline;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** The guidelines of all times, for stewards, who publish the next ones. */
@Path("/api/outward/guidelines/editions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("steward")
@RunOnVirtualThread
public class EditionResource {

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private final GuidelineService service;
    private final Guidelines guidelines;
    private final Caller caller;

    EditionResource(GuidelineService service, Guidelines guidelines, Caller caller) {
        this.service = service;
        this.guidelines = guidelines;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listGuidelineEditions", summary = "Every version of the guidelines")
    @APIResponse(responseCode = "200", description = "The newest, which holds, first")
    public EditionsView list() {
        return new EditionsView(service.list().stream().map(EditionsView.Entry::of).toList());
    }

    @GET
    @Path("{version}")
    @Operation(operationId = "getGuidelineEdition", summary = "One version, in both languages")
    @APIResponse(responseCode = "200", description = "As it was published")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Edition get(@PathParam("version") String version) {
        return Optional.of(version)
                .filter(text -> VERSION.matcher(text).matches())
                .flatMap(text -> service.find(Integer.parseInt(text)))
                .orElseThrow(OutwardProblem.NOT_FOUND::exception);
    }

    @POST
    @Operation(operationId = "publishGuidelines", summary = "Publish the next version")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version that holds, as it was read",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(value = Edition.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "412", description = "Others were published meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<Edition> publish(
            @NotNull @Valid PublicationRequest request, @Context HttpHeaders headers) {
        VersionTag expected = VersionTag.of(headers.getRequestHeader(VersionTag.HEADER));
        Edition edition =
                service.publish(
                        request.plain(),
                        expected,
                        caller.profileId(),
                        PlainText.require("reason", request.reason()));
        guidelines.read();
        return RestResponse.ResponseBuilder.<Edition>created(
                        URI.create("/api/outward/guidelines/editions/" + edition.version()))
                .entity(edition)
                .build();
    }
}
