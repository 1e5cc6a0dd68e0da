package io.loggia.outward.site;

import io.loggia.events.TopicSlug;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.guideline.Guidelines;
import io.loggia.outward.guideline.GuidelinesView;
import io.loggia.outward.site.RenderedPages.Form;
import io.loggia.outward.site.SiteService.Found;
import io.loggia.outward.site.SiteService.Gathering;
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

/** Pages for people. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@PermitAll
public class PageResource {

    private static final int MOVED_PERMANENTLY = 301;

    private final SiteService site;
    private final SiteQuestionService questions;
    private final Pages pages;
    private final PostPages posts;
    private final Guidelines guidelines;

    PageResource(
            SiteService site,
            SiteQuestionService questions,
            Pages pages,
            PostPages posts,
            Guidelines guidelines) {
        this.site = site;
        this.questions = questions;
        this.pages = pages;
        this.posts = posts;
        this.guidelines = guidelines;
    }

    @GET
    @RunOnVirtualThread
    public String newsroom(@Context HttpHeaders headers) {
        return pages.newsroom(site.newsroom(), questions.front(), words(headers));
    }

    @GET
    @Path("@{handle}")
    @RunOnVirtualThread
    public Response person(@PathParam("handle") String handle, @Context HttpHeaders headers) {
        return switch (site.person(handle)) {
            case Found.Here<Gathering>(var person) ->
                    Response.ok(pages.person(person, words(headers))).build();
            case Found.Moved<Gathering>(var present) -> moved(Presenter.pathOf(present));
            case Found.Gone<Gathering> _ -> throw OutwardProblem.NOT_FOUND.exception();
            case Found.Nothing<Gathering> _ -> throw OutwardProblem.NOT_FOUND.exception();
        };
    }

    @GET
    @Path("@{handle}/{publicId}")
    @NonBlocking
    public Uni<Response> post(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @Context HttpHeaders headers) {
        Words words = words(headers);
        return posts.find(new PostPages.Wanted(handle, publicId, Form.PAGE, words))
                .map(found -> answer(found, publicId, words));
    }

    private Response answer(Found<Rendered> found, String publicId, Words words) {
        return switch (found) {
            case Found.Here<Rendered>(var page) -> ok(page);
            case Found.Gone<Rendered>(var gone) -> gone(gone, words);
            case Found.Moved<Rendered>(var present) -> moved(Presenter.pathOf(present, publicId));
            case Found.Nothing<Rendered> _ -> throw OutwardProblem.NOT_FOUND.exception();
        };
    }

    @GET
    @Path("topics/{slug}")
    @RunOnVirtualThread
    public String topic(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        Gathering gathering = site.topic(TopicSlug.normalise(slug));
        if (gathering.isEmpty()) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        return pages.topic(TopicSlug.normalise(slug), gathering, words(headers));
    }

    @GET
    @Path("guidelines")
    @RunOnVirtualThread
    public Response guidelines(@Context HttpHeaders headers) {
        Words words = words(headers);
        return ok(pages.guidelines(guidelines.in(words.language()), words));
    }

    private Response gone(GonePost post, Words words) {
        String rule = post.removedByRule();
        String title =
                rule == null
                        ? null
                        : guidelines
                                .find(rule, words.language())
                                .map(GuidelinesView.Rule::title)
                                .orElse(null);
        return Response.status(Response.Status.GONE).entity(pages.gone(post, title, words)).build();
    }

    private static Response ok(Rendered page) {
        return Response.ok(page.bytes()).header(HttpHeaders.ETAG, page.tag()).build();
    }

    private static Response moved(String path) {
        return Response.status(MOVED_PERMANENTLY).location(URI.create(path)).build();
    }

    private static Words words(HttpHeaders headers) {
        return Words.in(Language.of(headers.getAcceptableLanguages()));
    }
}
