package io.loggia.feed.webhook;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.PageRequest;
import io.loggia.feed.author.CaretakerService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** How a webhook does: its deliveries, a test event, a new secret. */
@Path("/api/webhooks/{profileId}/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed({"employee", "admin"})
@RunOnVirtualThread
public class WebhookUseResource {

    private final Caller caller;
    private final CaretakerService caretakers;
    private final WebhookService webhooks;
    private final Ping ping;
    private final Dispatcher dispatcher;

    WebhookUseResource(
            Caller caller,
            CaretakerService caretakers,
            WebhookService webhooks,
            Ping ping,
            Dispatcher dispatcher) {
        this.caller = caller;
        this.caretakers = caretakers;
        this.webhooks = webhooks;
        this.ping = ping;
        this.dispatcher = dispatcher;
    }

    @POST
    @Path("rotate")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary =
                    "Make a new secret, shown this once; the one before signs beside it for a day")
    @APIResponseSchema(value = WebhookSecretView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such webhook for the caller")
    public WebhookSecretView rotate(
            @PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        caretakers.require(caller, profileId);
        return webhooks.rotate(profileId, id);
    }

    @POST
    @Path("ping")
    @Operation(
            operationId = "pingWebhook",
            summary = "Send a test event at once, and say how it was taken")
    @APIResponseSchema(value = PingView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such webhook for the caller")
    public PingView ping(@PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        caretakers.require(caller, profileId);
        return ping.send(webhooks.require(profileId, id));
    }

    @GET
    @Path("deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "The deliveries of the last 30 days, newest first")
    @APIResponseSchema(value = DeliveryListView.class, responseCode = "200")
    @Parameter(
            name = "fate",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"WAITING", "FAILING", "DELIVERED"}))
    @APIResponse(responseCode = "400", description = "A bad fate, limit or cursor")
    @APIResponse(responseCode = "404", description = "No such webhook for the caller")
    public DeliveryListView list(
            @PathParam("profileId") UUID profileId,
            @PathParam("id") UUID id,
            @QueryParam("fate") List<String> fates,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        PageRequest page = PageRequest.of(limits, cursors);
        @Nullable Fate fate = fateOf(fates);
        caretakers.require(caller, profileId);
        return webhooks.page(profileId, id, fate, page);
    }

    private static @Nullable Fate fateOf(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        return Arrays.stream(Fate.values())
                .filter(fate -> values.size() == 1 && fate.name().equals(values.getFirst()))
                .findFirst()
                .orElseThrow(() -> FeedProblem.INVALID_FIELD.at("fate"));
    }

    @POST
    @Path("deliveries/{deliveryId}/redeliver")
    @Operation(
            operationId = "redeliverToWebhook",
            summary = "Send an event again, or at once if it waits, before all that came after it")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such delivery for the caller")
    public DeliveryView redeliver(
            @PathParam("profileId") UUID profileId,
            @PathParam("id") UUID id,
            @PathParam("deliveryId") UUID deliveryId) {
        caretakers.require(caller, profileId);
        DeliveryView view = webhooks.redeliver(profileId, id, deliveryId);
        dispatcher.ring();
        return view;
    }
}
