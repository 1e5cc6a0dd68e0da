package io.loggia.feed.notification;

import io.loggia.feed.Caller;
import io.loggia.feed.post.VersionTag;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** What the caller wants to be told of, and how. */
@Path("/api/notifications/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class SettingResource {

    private final Caller caller;
    private final SettingRepository settingRows;
    private final SettingService settings;

    SettingResource(Caller caller, SettingRepository settingRows, SettingService settings) {
        this.caller = caller;
        this.settingRows = settingRows;
        this.settings = settings;
    }

    @GET
    @Operation(
            operationId = "getNotificationSettings",
            summary = "What the caller wants to be told of, by which channel")
    @APIResponseSchema(value = SettingView.class, responseCode = "200")
    public RestResponse<SettingView> get() {
        return tagged(settingRows.of(caller.profileId()));
    }

    @PUT
    @Operation(
            operationId = "putNotificationSettings",
            summary = "Say what one wants to be told of, by which channel")
    @APIResponseSchema(value = SettingView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version that was read; \"0\" for the first",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "412", description = "They have changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<SettingView> put(
            @NotNull @Valid SettingRequest request, @Context HttpHeaders headers) {
        List<String> tags = headers.getRequestHeaders().get(VersionTag.HEADER);
        VersionTag expected = VersionTag.of(tags == null ? List.of() : tags);
        return tagged(settings.put(caller, expected, request));
    }

    private static RestResponse<SettingView> tagged(Setting setting) {
        return RestResponse.ResponseBuilder.ok(SettingView.of(setting))
                .tag(Long.toString(setting.version()))
                .build();
    }
}
