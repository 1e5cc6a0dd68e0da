package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.site.SiteService.Found;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells other sites how to show a post (oEmbed 1.0): in a frame that always shows how it stands.
 */
@Path("/oembed")
@PermitAll
@RunOnVirtualThread
public class OembedResource {

    private static final int NOT_IMPLEMENTED = 501;
    private static final Pattern POST =
            Pattern.compile("/@([^/\\p{Cntrl}]{1,200})/([A-Za-z0-9_-]{22})");

    private final OutwardConfig config;
    private final SiteService site;
    private final Oembed oembed;

    OembedResource(OutwardConfig config, SiteService site, Oembed oembed) {
        this.config = config;
        this.site = site;
        this.oembed = oembed;
    }

    @GET
    @Produces("application/json;charset=UTF-8")
    public Response get(
            @QueryParam("url") @Nullable String url,
            @QueryParam("format") @Nullable String format,
            @QueryParam("maxwidth") @Nullable String width,
            @QueryParam("maxheight") @Nullable String height,
            @Context HttpHeaders headers) {
        if (url == null) {
            throw OutwardProblem.INVALID_FIELD.at("url");
        }
        if (format != null && !format.equals("json")) {
            return Response.status(NOT_IMPLEMENTED).entity("{\"formats\":[\"json\"]}").build();
        }
        Oembed.Room room = Oembed.Room.of(width, height);
        Words words = Words.in(Language.of(headers.getAcceptableLanguages()));
        return find(url)
                .map(post -> Response.ok(oembed.of(post, room, words)).build())
                .orElseThrow(OutwardProblem.NOT_FOUND::exception);
    }

    /** Only what is public now; a handle that was given up leads on. */
    private Optional<PublicPost> find(String url) {
        try {
            Matcher path = POST.matcher(String.valueOf(new URI(url).getPath()));
            return url.startsWith(config.addressOf("/")) && path.matches()
                    ? find(path.group(1), path.group(2))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<PublicPost> find(String handle, String publicId) {
        return switch (site.post(handle, publicId)) {
            case Found.Here<PublicPost>(var post) -> Optional.of(post);
            case Found.Moved<PublicPost>(var present) when !present.equals(handle) ->
                    find(present, publicId);
            default -> Optional.empty();
        };
    }
}
