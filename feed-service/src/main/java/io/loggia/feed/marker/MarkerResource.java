package io.loggia.feed.marker;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How far the caller has read, on whatever device. */
@Path("/api/markers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class MarkerResource {

    private final Caller caller;
    private final AuthorService authors;
    private final MarkerService markers;
    private final MarkerRepository markerRows;
    private final Event<MarkerMoved> moved;

    MarkerResource(
            Caller caller,
            AuthorService authors,
            MarkerService markers,
            MarkerRepository markerRows,
            Event<MarkerMoved> moved) {
        this.caller = caller;
        this.authors = authors;
        this.markers = markers;
        this.markerRows = markerRows;
        this.moved = moved;
    }

    @GET
    @Operation(operationId = "getMarkers", summary = "How far the caller has read")
    @APIResponse(responseCode = "200", description = "A marker for each timeline that was read")
    public MarkersView get() {
        return new MarkersView(markerRows.findHome(caller.profileId()).orElse(null));
    }

    @PUT
    @Path("{timeline}")
    @Operation(operationId = "moveMarker", summary = "Move a marker forward")
    @APIResponse(responseCode = "200", description = "Where it stands now: never further back")
    @APIResponse(responseCode = "404", description = "No such timeline")
    public MarkerView move(
            @PathParam("timeline") @Parameter(schema = @Schema(enumeration = "home"))
                    String timeline,
            @NotNull @Valid MarkerRequest request) {
        if (!timeline.equals("home")) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        UUID readerId = caller.profileId();
        authors.ensureKnown(caller);
        if (markers.moveHome(readerId, request.lastReadId())) {
            moved.fire(new MarkerMoved(readerId));
        }
        return markerRows.findHome(readerId).orElseThrow();
    }
}
