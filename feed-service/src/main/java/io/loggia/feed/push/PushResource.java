package io.loggia.feed.push;

import io.loggia.feed.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** In which browsers the caller is told, even while none of our pages is open (Web Push). */
@Path("/api/push")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class PushResource {

    private final Caller caller;
    private final PushSubscriptionService subscriptions;
    private final PushKey key;

    PushResource(Caller caller, PushSubscriptionService subscriptions, PushKey key) {
        this.caller = caller;
        this.subscriptions = subscriptions;
        this.key = key;
    }

    @GET
    @Path("key")
    @Operation(operationId = "getPushKey", summary = "The key that a browser subscribes with")
    @APIResponseSchema(value = PushKeyView.class, responseCode = "200")
    public PushKeyView getKey() {
        return new PushKeyView(key.publicHalf().orElse(null));
    }

    @GET
    @Path("subscriptions")
    @Operation(
            operationId = "listPushSubscriptions",
            summary = "In which browsers the caller is told")
    @APIResponseSchema(value = PushSubscriptionListView.class, responseCode = "200")
    public PushSubscriptionListView list() {
        return subscriptions.list(caller.profileId());
    }

    @PUT
    @Path("subscriptions")
    @Operation(
            operationId = "putPushSubscription",
            summary = "Tell the caller in this browser, and nobody else in it any more")
    @APIResponseSchema(value = PushSubscriptionView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "The operator has not set pushes up")
    public PushSubscriptionView put(@NotNull @Valid PushSubscriptionRequest request) {
        return subscriptions.put(caller, request);
    }

    @DELETE
    @Path("subscriptions/{id}")
    @Operation(
            operationId = "removePushSubscription",
            summary = "Tell the caller nothing more in that browser")
    @APIResponse(responseCode = "204", description = "It is so")
    @APIResponse(responseCode = "404", description = "The caller has no such browser")
    public void remove(@PathParam("id") UUID id) {
        subscriptions.remove(caller.profileId(), id);
    }
}
