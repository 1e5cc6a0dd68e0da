package io.loggia.feed.moderation;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.media.PicturesOfPosts;
import io.loggia.feed.media.StoredPicture;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Pictures of posts that were reported: stewards may be no readers of those posts. */
@Path("/api/moderation/concerns/{id}/media")
@RolesAllowed("steward")
@RunOnVirtualThread
public class ConcernPictureResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final ConcernDesk desk;
    private final PicturesOfPosts pictures;

    ConcernPictureResource(ConcernDesk desk, PicturesOfPosts pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    @GET
    @Path("{mediaId}")
    @Produces({JPEG, PNG})
    @Operation(
            operationId = "getReportedPicture",
            summary = "A picture of a post that was reported")
    @APIResponse(
            responseCode = "200",
            description = "Its bytes, which never change",
            content = {
                @Content(
                        mediaType = JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such picture, or not reported")
    public Response get(@PathParam("id") UUID id, @PathParam("mediaId") UUID mediaId) {
        StoredPicture picture =
                desk.openPostOf(id)
                        .flatMap(postId -> pictures.find(postId, mediaId))
                        .orElseThrow(FeedProblem.NOT_FOUND::exception);
        return Response.ok(picture.bytes())
                .type(picture.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, picture.size())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
