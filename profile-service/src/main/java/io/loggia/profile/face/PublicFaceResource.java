package io.loggia.profile.face;

import io.loggia.profile.Caller;
import io.loggia.profile.directory.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** What one shows outside. */
@Path("/api/me/public-face")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
class PublicFaceResource {

    private final PublicFaceService faces;
    private final Caller caller;

    PublicFaceResource(PublicFaceService faces, Caller caller) {
        this.faces = faces;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getMyPublicFace",
            summary = "What one shows outside, or a proposal at version 0")
    @APIResponseSchema(value = PublicFaceView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "The passport's profile is gone")
    public RestResponse<PublicFaceView> get() {
        return tagged(faces.get(caller.profileId()));
    }

    @PUT
    @Operation(operationId = "putMyPublicFace", summary = "Show oneself outside, or no longer")
    @APIResponseSchema(value = PublicFaceView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version that was read; \"0\" for the first",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "404", description = "The passport's profile is gone")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<PublicFaceView> put(
            @NotNull @Valid PublicFaceRequest request, @Context HttpHeaders headers) {
        VersionTag expected = VersionTag.of(headers.getRequestHeader(VersionTag.HEADER));
        return tagged(
                faces.put(caller.profileId(), expected, request.shown(), request.appearance()));
    }

    private static RestResponse<PublicFaceView> tagged(PublicFaceView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
