package io.loggia.outward.site;

import io.loggia.outward.OutwardProblem;
import io.loggia.outward.picture.PictureShelf;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pictures of posts, as long as the revision that is public holds them. */
@Path("/media")
@PermitAll
@RunOnVirtualThread
public class PictureResource {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}");

    /** Opened by itself, a picture is that and nothing else. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private final PictureRepository pictures;
    private final PictureShelf shelf;

    PictureResource(PictureRepository pictures, PictureShelf shelf) {
        this.pictures = pictures;
        this.shelf = shelf;
    }

    /** Its bytes never change, so its name says whether a cache still holds it. */
    @GET
    @Path("{name}")
    public Response get(
            @PathParam("name") String name,
            @Context Request request,
            @Context HttpHeaders headers) {
        if (!NAME.matcher(name).matches()) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        String type =
                pictures.find(name).orElseThrow(OutwardProblem.NOT_FOUND::exception).mediaType();
        if (type == null) {
            return Response.status(Response.Status.GONE).build();
        }
        String tag = "\"" + name + "\"";
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Response.ResponseBuilder answer =
                SiteFilter.isKnown(known, tag)
                        ? Response.notModified()
                        : Response.ok(body(name, request)).type(type);
        return answer.header(HttpHeaders.ETAG, tag)
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** Closed by whoever writes it: what is opened for a HEAD, or known, would stay open. */
    private @Nullable InputStream body(String name, Request request) {
        return request.getMethod().equals(HttpMethod.HEAD)
                ? null
                : shelf.open(name).orElseThrow(OutwardProblem.NOT_FOUND::exception);
    }
}
