package io.loggia.feed.topic;

import io.loggia.events.TopicSlug;
import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.IdList;
import io.loggia.feed.PageRequest;
import io.loggia.feed.TopicSpelling;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Topics by what was posted about them for everybody inside. */
@Path("/api/topics")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class TopicResource {

    private static final int SHORT_LIST = 8;

    private final Caller caller;
    private final TopicUseRepository topics;
    private final EvidenceReader evidence;

    TopicResource(Caller caller, TopicUseRepository topics, EvidenceReader evidence) {
        this.caller = caller;
        this.topics = topics;
        this.evidence = evidence;
    }

    @GET
    @Operation(operationId = "listTopics", summary = "Topics in use, the best match first")
    @APIResponseSchema(value = TopicListView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit, or a q that no topic can hold")
    public TopicListView list(
            @QueryParam("q")
                    @Parameter(
                            description = "Begins, or is held by, the topic; # may stand before",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 256))
                    List<String> texts,
            @QueryParam("limit") @Parameter(schema = @Schema(defaultValue = "8"))
                    List<String> limits) {
        int limit = limits.isEmpty() ? SHORT_LIST : PageRequest.of(limits, List.of()).limit();
        return new TopicListView(topics.list(TopicQuery.of(texts), limit));
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getTopic", summary = "How much was posted about a topic")
    @APIResponseSchema(value = TopicView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "Not a topic in its one spelling")
    public TopicView get(@PathParam("slug") String slug) {
        return topics.find(require(slug));
    }

    @GET
    @Path("{slug}/evidence")
    @Operation(operationId = "listEvidence", summary = "Whose answers about a topic helped others")
    @APIResponseSchema(value = EvidenceListView.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A bad limit, not ids, or too many")
    @APIResponse(responseCode = "404", description = "Not a topic in its one spelling")
    public EvidenceListView evidence(
            @PathParam("slug") String slug,
            @QueryParam("limit") List<String> limits,
            @QueryParam("profileIds")
                    @Parameter(
                            description = "Up to 100 ids with commas between; absent for anybody",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 3_699))
                    List<String> profileIds) {
        TopicSlug topic = require(slug);
        int limit = PageRequest.of(limits, List.of()).limit();
        return new EvidenceListView(
                evidence.list(
                        caller.profileId(), topic, IdList.of("profileIds", profileIds), limit));
    }

    private static TopicSlug require(String slug) {
        return TopicSpelling.parse(slug).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }
}
