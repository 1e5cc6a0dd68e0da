package io.loggia.profile.directory;

import io.loggia.profile.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Anybody's profile, of whatever kind. */
@Path("/api/profiles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"employee", "system"})
@RunOnVirtualThread
class ProfileResource {

    private final LookupService profiles;
    private final Caller caller;

    ProfileResource(LookupService profiles, Caller caller) {
        this.profiles = profiles;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listProfiles", summary = "Up to 100 profiles by their ids")
    @APIResponseSchema(value = ProfileListView.class, responseCode = "200")
    @Parameter(
            name = "ids",
            required = true,
            description = "Up to 100 ids with commas between them; unknown ones are left out",
            schema = @Schema(type = SchemaType.STRING, maxLength = 3_699))
    @APIResponse(responseCode = "400", description = "Not ids, none, or too many")
    public ProfileListView list(@QueryParam("ids") List<String> ids) {
        return new ProfileListView(profiles.listByIds(caller.profileId(), IdList.of(ids)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProfile", summary = "A profile by its id")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such profile")
    public RestResponse<ProfileView> get(@PathParam("id") UUID id) {
        return tagged(profiles.require(caller.profileId(), id));
    }

    @GET
    @Path("by-handle/{handle}")
    @Operation(
            operationId = "getProfileByHandle",
            summary = "A profile by a handle that it has or had; a topic's is #slug")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such profile")
    public RestResponse<ProfileView> getByHandle(@PathParam("handle") String handle) {
        return tagged(profiles.requireByHandle(caller.profileId(), handle));
    }

    private static RestResponse<ProfileView> tagged(ProfileView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
