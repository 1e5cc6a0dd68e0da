package io.loggia.feed.notification;

import io.loggia.feed.Caller;
import io.loggia.feed.PageRequest;
import io.loggia.feed.author.AuthorService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** What the caller was told, and what of it they have read. */
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class NotificationResource {

    private static final int MOST_COUNTED = 99;

    private final Caller caller;
    private final AuthorService authors;
    private final NotificationReader notifications;
    private final ReadService reads;
    private final MarkRepository marks;

    NotificationResource(
            Caller caller,
            AuthorService authors,
            NotificationReader notifications,
            ReadService reads,
            MarkRepository marks) {
        this.caller = caller;
        this.authors = authors;
        this.notifications = notifications;
        this.reads = reads;
        this.marks = marks;
    }

    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "What the caller was told, by kind, thing and day (of UTC), newest first")
    @APIResponseSchema(value = NotificationListView.class, responseCode = "200")
    @Parameter(
            name = "filter",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"all", "mentions", "questions", "follows", "outside"}))
    @APIResponse(responseCode = "400", description = "A bad filter, limit or cursor")
    public NotificationListView list(
            @QueryParam("filter") List<String> filters,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        Filter filter = Filter.of(filters);
        return notifications.read(caller.profileId(), filter, PageRequest.of(limits, cursors));
    }

    @PUT
    @Path("{id}/read")
    @Operation(operationId = "readNotification", summary = "Say that one has read a notification")
    @APIResponse(responseCode = "204", description = "It is so, with all that stands under it")
    @APIResponse(responseCode = "404", description = "The caller has no such notification")
    public void read(@PathParam("id") UUID id) {
        reads.read(caller.profileId(), id);
    }

    @GET
    @Path("marker")
    @Operation(
            operationId = "getNotificationMarker",
            summary = "Up to where the caller has read all, and how many are not read")
    @APIResponse(responseCode = "200", description = "What the caller may not see does not count")
    public MarkerView marker() {
        UUID receiverId = caller.profileId();
        int unread = notifications.countUnread(receiverId, MOST_COUNTED + 1);
        return new MarkerView(
                marks.find(receiverId).orElse(null),
                Math.min(unread, MOST_COUNTED),
                unread > MOST_COUNTED);
    }

    @PUT
    @Path("marker")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveNotificationMarker",
            summary = "Say up to where all is read, or put that back")
    @APIResponse(responseCode = "200", description = "Where it stands now, and stood before")
    @APIResponse(responseCode = "400", description = "Not the id of a notification")
    public MovedMarkerView move(@NotNull @Valid MarkerRequest request) {
        authors.ensureKnown(caller);
        return reads.move(caller.profileId(), request.readUpTo());
    }
}
