package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.site.RenderedPages.Form;
import io.loggia.outward.site.SiteService.Found;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What other sites may take into their pages; nothing of it can be filled in. */
@Path("/embed")
@PermitAll
public class EmbedResource {

    private final PostPages posts;
    private final Pages pages;
    private final Widget widget;

    EmbedResource(PostPages posts, Pages pages, Widget widget) {
        this.posts = posts;
        this.pages = pages;
        this.widget = widget;
    }

    /** One post, for a frame; a frame of a post that is gone says so. */
    @GET
    @Path("@{handle}/{publicId}")
    @Produces("text/html;charset=UTF-8")
    @NonBlocking
    public Uni<Response> post(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @Context HttpHeaders headers) {
        Words words = Words.in(Language.of(headers.getAcceptableLanguages()));
        return posts.find(new PostPages.Wanted(handle, publicId, Form.EMBEDDED, words))
                .map(found -> answer(found, publicId, words));
    }

    private Response answer(Found<Rendered> found, String publicId, Words words) {
        return switch (found) {
            case Found.Here<Rendered>(var page) ->
                    readOnly(Response.ok(page.bytes()).header(HttpHeaders.ETAG, page.tag()));
            case Found.Gone<Rendered>(var gone) ->
                    readOnly(
                            Response.status(Response.Status.GONE)
                                    .entity(pages.embeddedGone(gone, words)));
            case Found.Moved<Rendered>(var present) ->
                    Response.status(Response.Status.MOVED_PERMANENTLY)
                            .location(URI.create("/embed" + Presenter.pathOf(present, publicId)))
                            .build();
            case Found.Nothing<Rendered> _ -> throw OutwardProblem.NOT_FOUND.exception();
        };
    }

    private static Response readOnly(Response.ResponseBuilder page) {
        return page.header("Content-Security-Policy", SiteFilter.READING).build();
    }

    /** "Talk with us" for other sites. */
    @GET
    @Path("ask.js")
    @Produces("text/javascript;charset=UTF-8")
    @RunOnVirtualThread
    public String widget() {
        return widget.text();
    }

    /** What the form in the widget's frame needs to be closed by Escape. */
    @GET
    @Path("escape.js")
    @Produces("text/javascript;charset=UTF-8")
    @RunOnVirtualThread
    public String escape() {
        return widget.escape();
    }
}
