package io.loggia.feed.timeline;

import io.loggia.events.TopicSlug;
import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.IdList;
import io.loggia.feed.PageRequest;
import io.loggia.feed.TopicSpelling;
import io.loggia.feed.audience.Groups;
import io.loggia.feed.author.AuthorLookup;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Timelines, newest post first. */
@Path("/api/timelines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class TimelineResource {

    private final Caller caller;
    private final TimelineService timelines;
    private final AuthorLookup profiles;
    private final Groups groups;
    private final LastPosts lastPosts;

    TimelineResource(
            Caller caller,
            TimelineService timelines,
            AuthorLookup profiles,
            Groups groups,
            LastPosts lastPosts) {
        this.caller = caller;
        this.timelines = timelines;
        this.profiles = profiles;
        this.groups = groups;
        this.lastPosts = lastPosts;
    }

    @GET
    @Path("home")
    @RolesAllowed({"employee", "probe"})
    @Operation(operationId = "homeTimeline", summary = "What the caller follows, newest first")
    @APIResponseSchema(value = TimelineView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    public RestResponse<TimelineView> home(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        TimelinePage page = page(new Timeline.Home(), limits, cursors);
        return RestResponse.ResponseBuilder.ok(page.view())
                .header("Server-Timing", "skeleton;desc=\"" + page.origin() + "\"")
                .build();
    }

    @GET
    @Path("company")
    @Operation(
            operationId = "companyTimeline",
            summary = "What began a thread for the whole company")
    @APIResponseSchema(value = TimelineView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    public TimelineView company(
            @QueryParam("limit") List<String> limits, @QueryParam("cursor") List<String> cursors) {
        return page(new Timeline.Company(), limits, cursors).view();
    }

    @GET
    @Path("profiles/{profileId}")
    @Operation(operationId = "profileTimeline", summary = "What a profile wrote and passed on")
    @APIResponseSchema(value = TimelineView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    @APIResponse(responseCode = "404", description = "No such profile")
    public TimelineView ofProfile(
            @PathParam("profileId") UUID profileId,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        UUID known = profiles.require(profileId).id();
        return page(new Timeline.OfProfile(known), limits, cursors).view();
    }

    @GET
    @Path("groups")
    @Operation(
            operationId = "listLastPosts",
            summary = "When something was last said in those of up to 100 groups one belongs to")
    @APIResponseSchema(value = LastPostListView.class, responseCode = "200")
    @Parameter(
            name = "ids",
            in = ParameterIn.QUERY,
            required = true,
            description = "Up to 100 ids with commas between them",
            schema = @Schema(type = SchemaType.STRING, maxLength = 3_699))
    @APIResponse(responseCode = "400", description = "Not ids, none, or too many")
    public LastPostListView lastInGroups(@QueryParam("ids") List<String> ids) {
        List<UUID> groupIds = IdList.of("ids", ids);
        if (groupIds.isEmpty()) {
            throw FeedProblem.INVALID_FIELD.at("ids", "must be given");
        }
        return new LastPostListView(lastPosts.list(caller.profileId(), groupIds));
    }

    @GET
    @Path("groups/{groupId}")
    @Operation(operationId = "groupTimeline", summary = "What was said in a group one belongs to")
    @APIResponseSchema(value = TimelineView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    @APIResponse(responseCode = "404", description = "No group that the caller belongs to")
    public TimelineView ofGroup(
            @PathParam("groupId") UUID groupId,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        if (!groups.becomesMember(caller.profileId(), groupId)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        return page(new Timeline.OfGroup(groupId), limits, cursors).view();
    }

    @GET
    @Path("topics/{slug}")
    @Operation(operationId = "topicTimeline", summary = "What was posted about a topic")
    @APIResponseSchema(value = TimelineView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    @APIResponse(responseCode = "404", description = "Not a topic in its one spelling")
    public TimelineView ofTopic(
            @PathParam("slug") String slug,
            @QueryParam("limit") List<String> limits,
            @QueryParam("cursor") List<String> cursors) {
        TopicSlug topic = TopicSpelling.parse(slug).orElseThrow(FeedProblem.NOT_FOUND::exception);
        return page(new Timeline.OfTopic(topic.profileId()), limits, cursors).view();
    }

    private TimelinePage page(Timeline timeline, List<String> limits, List<String> cursors) {
        PageRequest request = PageRequest.of(limits, cursors);
        return timelines.page(timeline, caller.profileId(), request);
    }
}
