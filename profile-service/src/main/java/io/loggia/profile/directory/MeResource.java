package io.loggia.profile.directory;

import io.loggia.profile.Caller;
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

/** One's own profile. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
class MeResource {

    private final ProfileService profiles;
    private final Caller caller;

    MeResource(ProfileService profiles, Caller caller) {
        this.profiles = profiles;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMe", summary = "One's own profile")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "The passport's profile is gone")
    public RestResponse<ProfileView> get() {
        return tagged(profiles.require(caller.profileId()));
    }

    @PUT
    @Operation(operationId = "putMe", summary = "Edit one's own profile as a whole")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "404", description = "The passport's profile is gone")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ProfileView> put(
            @NotNull @Valid ProfileRequest request, @Context HttpHeaders headers) {
        VersionTag expected = VersionTag.of(headers.getRequestHeader(VersionTag.HEADER));
        return tagged(profiles.edit(caller.profileId(), expected, request.presentation()));
    }

    @PUT
    @Path("handle")
    @Operation(operationId = "putMyHandle", summary = "Be called by another handle")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "Not a handle")
    @APIResponse(responseCode = "404", description = "The passport's profile is gone")
    @APIResponse(responseCode = "409", description = "Taken, reserved, or one handle too many")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ProfileView> putHandle(
            @NotNull @Valid HandleRequest request, @Context HttpHeaders headers) {
        VersionTag expected = VersionTag.of(headers.getRequestHeader(VersionTag.HEADER));
        return tagged(profiles.rename(caller.profileId(), expected, request.wanted()));
    }

    private static RestResponse<ProfileView> tagged(ProfileView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
