package io.loggia.feed.webhook;

import io.loggia.feed.Caller;
import io.loggia.feed.author.CaretakerService;
import io.loggia.feed.post.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a system is told what everybody may see, for admins and its owner. */
@Path("/api/webhooks/{profileId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"employee", "admin"})
@RunOnVirtualThread
public class WebhookResource {

    private final Caller caller;
    private final CaretakerService caretakers;
    private final WebhookService webhooks;
    private final Dispatcher dispatcher;

    WebhookResource(
            Caller caller,
            CaretakerService caretakers,
            WebhookService webhooks,
            Dispatcher dispatcher) {
        this.caller = caller;
        this.caretakers = caretakers;
        this.webhooks = webhooks;
        this.dispatcher = dispatcher;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "The webhooks of a system, oldest first")
    @APIResponseSchema(value = WebhookListView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such system for the caller")
    public WebhookListView list(@PathParam("profileId") UUID profileId) {
        caretakers.require(caller, profileId);
        return new WebhookListView(webhooks.list(profileId));
    }

    @POST
    @Operation(
            operationId = "createWebhook",
            summary = "Tell a system from now on; the secret is shown this once")
    @APIResponseSchema(value = WebhookSecretView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "404", description = "No such system for the caller")
    @APIResponse(responseCode = "422", description = "The system has as many as it may")
    public RestResponse<WebhookSecretView> create(
            @PathParam("profileId") UUID profileId, @NotNull @Valid WebhookRequest request) {
        caretakers.require(caller, profileId);
        WebhookSecretView view = webhooks.create(profileId, request);
        return RestResponse.ResponseBuilder.<WebhookSecretView>create(RestResponse.Status.CREATED)
                .header(
                        HttpHeaders.LOCATION,
                        "/api/webhooks/" + profileId + "/" + view.webhook().id())
                .entity(view)
                .tag(Long.toString(view.webhook().version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWebhook", summary = "A webhook, with its version as ETag")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such webhook for the caller")
    public RestResponse<WebhookView> get(
            @PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        caretakers.require(caller, profileId);
        return tagged(webhooks.get(profileId, id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "putWebhook",
            summary = "Change a webhook, pause it, or go on; then what waits is tried at once")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version that was read",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "404", description = "No such webhook for the caller")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<WebhookView> put(
            @PathParam("profileId") UUID profileId,
            @PathParam("id") UUID id,
            @NotNull @Valid WebhookRequest request,
            @Context HttpHeaders headers) {
        List<String> tags = headers.getRequestHeaders().get(VersionTag.HEADER);
        VersionTag expected = VersionTag.of(tags == null ? List.of() : tags);
        caretakers.require(caller, profileId);
        WebhookView view = webhooks.put(profileId, id, expected, request);
        dispatcher.ring();
        return tagged(view);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteWebhook", summary = "Tell the system no more there")
    @APIResponse(responseCode = "204", description = "It is gone, with its deliveries")
    @APIResponse(responseCode = "404", description = "No such webhook for the caller")
    public void delete(@PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        caretakers.require(caller, profileId);
        webhooks.remove(profileId, id);
    }

    private static RestResponse<WebhookView> tagged(WebhookView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
