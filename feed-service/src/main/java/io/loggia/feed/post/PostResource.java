package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.idempotency.IdempotencyKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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

/** Posts and replies. */
@Path("/api/posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("employee")
@RunOnVirtualThread
public class PostResource {

    private final Caller caller;
    private final PublicationService publications;
    private final EditService edits;
    private final VisiblePosts posts;
    private final Event<PostWritten> written;

    PostResource(
            Caller caller,
            PublicationService publications,
            EditService edits,
            VisiblePosts posts,
            Event<PostWritten> written) {
        this.caller = caller;
        this.publications = publications;
        this.edits = edits;
        this.posts = posts;
        this.written = written;
    }

    @POST
    @RolesAllowed({"employee", "probe"})
    @Operation(operationId = "publishPost", summary = "Publish a post, a reply to one, or a quote")
    @APIResponseSchema(value = PostView.class, responseCode = "201")
    @Parameter(
            name = IdempotencyKey.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            description = "Sent again with it, the request counts once for 24 hours",
            schema = @Schema(minLength = 1, maxLength = 64, pattern = "^[!-~]+$"))
    @APIResponse(
            responseCode = "404",
            description = "The parent, the quoted post or the group is not there")
    @APIResponse(
            responseCode = "409",
            description = "For WORLD: no voice, or it is paused; no claim")
    @APIResponse(responseCode = "422", description = "Audience not available, or key reused")
    public RestResponse<PostView> publish(
            @NotNull @Valid PublishRequest request, @Context HttpHeaders headers) {
        if (caller.isProbe() && !request.saysWordsToAGroupAlone()) {
            throw FeedProblem.FORBIDDEN.exception();
        }
        UUID authorId = caller.profileId();
        List<String> keys = headers.getRequestHeaders().get(IdempotencyKey.HEADER);
        IdempotencyKey key =
                IdempotencyKey.of(authorId, keys == null ? List.of() : keys, request.canonical());
        Draft draft =
                new Draft(
                        authorId,
                        request.text(),
                        request.parentId(),
                        request.quoteOfId(),
                        request.answers(),
                        AudienceWord.or(request.audience(), Audience.COMPANY),
                        request.groupId(),
                        null,
                        request.attachments(),
                        request.asked());
        publications.prepare(draft);
        PostView view = publications.publishOnce(key, draft, caller);
        written.fire(new PostWritten(authorId, view.id()));
        // Relative: the address that this service is called by is the gateway's own matter.
        return RestResponse.ResponseBuilder.<PostView>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/posts/" + view.id())
                .entity(view)
                .tag(Long.toString(view.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPost", summary = "A post")
    @APIResponseSchema(value = PostView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "No such post for the caller")
    public RestResponse<PostView> get(@PathParam("id") UUID id) {
        return tagged(posts.requireView(caller.profileId(), id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "editPost",
            summary = "Replace the text of one's own post, or its audience")
    @APIResponseSchema(value = PostView.class, responseCode = "200")
    @Parameter(
            name = VersionTag.HEADER,
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "404", description = "No such post of the caller's")
    @APIResponse(responseCode = "409", description = "For WORLD: no voice, or it is paused")
    @APIResponse(responseCode = "412", description = "It has changed meanwhile")
    @APIResponse(responseCode = "422", description = "It is a repost, or must not go so far")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<PostView> edit(
            @PathParam("id") UUID id,
            @NotNull @Valid EditRequest request,
            @Context HttpHeaders headers) {
        List<String> tags = headers.getRequestHeaders().get(VersionTag.HEADER);
        VersionTag expected = VersionTag.of(tags == null ? List.of() : tags);
        UUID authorId = caller.profileId();
        Revision revision = request.revision();
        edits.prepare(authorId, id, revision);
        edits.edit(authorId, id, expected, revision);
        return tagged(posts.requireView(authorId, id));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"employee", "probe"})
    @Operation(operationId = "deletePost", summary = "Take back one's own post; replies stay")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such post of the caller's")
    public void delete(@PathParam("id") UUID id) {
        edits.delete(caller.profileId(), id);
    }

    private static RestResponse<PostView> tagged(PostView view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(view.version())).build();
    }
}
