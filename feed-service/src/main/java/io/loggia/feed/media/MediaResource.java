package io.loggia.feed.media;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pictures for posts. */
@Path("/api/media")
@RolesAllowed("employee")
@RunOnVirtualThread
public class MediaResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String GIF = "image/gif";
    private static final String WEBP = "image/webp";

    /** Kept by the browser alone, and asked about each time: a post may be gone meanwhile. */
    private static final String CACHING = "private, no-cache";

    private final Caller caller;
    private final Upload upload;
    private final MediaReader media;
    private final PictureShelf shelf;

    MediaResource(Caller caller, Upload upload, MediaReader media, PictureShelf shelf) {
        this.caller = caller;
        this.upload = upload;
        this.media = media;
        this.shelf = shelf;
    }

    @POST
    @Consumes({JPEG, PNG, GIF, WEBP})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "uploadMedia",
            summary = "Send a picture; it is drawn anew, at most 2,048 pixels on a side",
            extensions =
                    @Extension(
                            name = "x-max-body-bytes",
                            value = "" + Upload.MOST_BYTES,
                            parseValue = true))
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = GIF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = WEBP,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = MediaView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "Not a picture of that type, or damaged")
    @APIResponse(responseCode = "422", description = "More than 40 megapixels or 12,000 on a side")
    @APIResponse(responseCode = "429", description = "Too many within an hour")
    public RestResponse<MediaView> send(@Context HttpHeaders headers, InputStream body)
            throws IOException {
        MediaType type = headers.getMediaType();
        PictureFormat format =
                PictureFormat.of(type.getType() + "/" + type.getSubtype())
                        .orElseThrow(FeedProblem.UNSUPPORTED_MEDIA_TYPE::exception);
        MediaView view = upload.take(caller, format, body);
        return RestResponse.ResponseBuilder.<MediaView>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, view.url())
                .entity(view)
                .build();
    }

    @GET
    @Path("{id}")
    @Produces({JPEG, PNG})
    @Operation(
            operationId = "getMedia",
            summary = "A picture: one's own before it stands in a post, then for its readers")
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
    @APIResponse(responseCode = "304", description = "As the caller has it, and still to be seen")
    @APIResponse(responseCode = "404", description = "No such picture for the caller")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        MediaRow row = media.require(caller.profileId(), id);
        EntityTag tag = new EntityTag(id.toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null
                        ? unchanged
                        : Response.ok(body(id, request))
                                .type(row.mediaType())
                                .header(HttpHeaders.CONTENT_LENGTH, row.size());
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    /** Closed by whoever writes it: what is opened for a HEAD would stay open. */
    private @Nullable InputStream body(UUID id, Request request) {
        return request.getMethod().equals(HttpMethod.HEAD)
                ? null
                : shelf.open(id).orElseThrow(FeedProblem.NOT_FOUND::exception);
    }
}
