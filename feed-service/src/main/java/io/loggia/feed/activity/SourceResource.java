package io.loggia.feed.activity;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.PageRequest;
import io.loggia.feed.author.AuthorLookup;
import io.loggia.feed.post.VersionTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The systems that post: by what rules, and what became of their events. */
@Path("/api/activities/sources/{profileId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"employee", "admin"})
@RunOnVirtualThread
public class SourceResource {

    private final Caller caller;
    private final AuthorLookup authors;
    private final SourceService sources;
    private final ActivityService activities;
    private final PreviewService previews;

    SourceResource(
            Caller caller,
            AuthorLookup authors,
            SourceService sources,
            ActivityService activities,
            PreviewService previews) {
        this.caller = caller;
        this.authors = authors;
        this.sources = sources;
        this.activities = activities;
        this.previews = previews;
    }

    @GET
    @Operation(
            operationId = "getActivitySource",
            summary = "The rules by which a system posts, for admins and its owner")
    @APIResponseSchema(value = SourceView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such source for the caller")
    public RestResponse<SourceView> get(@PathParam("profileId") UUID profileId) {
        sources.requireCaretaker(caller, profileId);
        return tagged(sources.require(profileId));
    }

    @PUT
    @RolesAllowed("admin")
    @Operation(operationId = "putActivitySource", summary = "Say by what rules a system may post")
    @APIResponseSchema(value = SourceView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "The version that was read; \"0\" for the first",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "400", description = "A field does not hold what it should")
    @APIResponse(responseCode = "404", description = "No such system")
    @APIResponse(responseCode = "409", description = "Another source has this name")
    @APIResponse(responseCode = "412", description = "They have changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<SourceView> put(
            @PathParam("profileId") UUID profileId,
            @NotNull @Valid SourceRequest request,
            @Context HttpHeaders headers) {
        List<String> tags = headers.getRequestHeaders().get(VersionTag.HEADER);
        VersionTag expected = VersionTag.of(tags == null ? List.of() : tags);
        authors.require(profileId);
        return tagged(sources.put(profileId, expected, request));
    }

    @GET
    @Path("events")
    @Operation(
            operationId = "listActivityEvents",
            summary = "What became of a system's events, newest first, for admins and its owner")
    @APIResponseSchema(value = EntryListView.class, responseCode = "200")
    @Parameter(
            name = "fate",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"ACCEPTED", "REFUSED", "PARKED"}))
    @APIResponse(responseCode = "400", description = "A bad fate, limit or cursor")
    @APIResponse(responseCode = "404", description = "No such source for the caller")
    public EntryListView list(
            @PathParam("profileId") UUID profileId,
            @QueryParam("fate") List<String> fates,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        PageRequest page = PageRequest.of(limits, cursors);
        @Nullable Fate fate = fateOf(fates);
        sources.requireCaretaker(caller, profileId);
        return sources.page(profileId, fate, page);
    }

    private static @Nullable Fate fateOf(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        return Arrays.stream(Fate.values())
                .filter(fate -> fate != Fate.DUPLICATE && values.size() == 1)
                .filter(fate -> fate.name().equals(values.getFirst()))
                .findFirst()
                .orElseThrow(() -> FeedProblem.INVALID_FIELD.at("fate"));
    }

    @POST
    @Path("events/{id}/replay")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "replayActivity",
            summary = "Try a parked event again by the rules of now, for admins and the owner")
    @APIResponseSchema(value = FateView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such event for the caller")
    @APIResponse(responseCode = "409", description = "It is not parked, or cannot be replayed")
    public FateView replay(@PathParam("profileId") UUID profileId, @PathParam("id") UUID id) {
        sources.requireCaretaker(caller, profileId);
        return activities.replay(profileId, id);
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewActivity",
            summary = "The post that a template would make of data, for admins and the owner")
    @APIResponseSchema(value = PreviewView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "No template, or a field that holds no data")
    @APIResponse(responseCode = "404", description = "No such system for the caller")
    @APIResponse(
            responseCode = "422",
            description = "Such an event cannot become a post: the field names what is missing")
    public PreviewView preview(
            @PathParam("profileId") UUID profileId, @NotNull @Valid PreviewRequest request) {
        sources.requireCaretaker(caller, profileId);
        return previews.preview(profileId, request);
    }

    private static RestResponse<SourceView> tagged(SourceView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
