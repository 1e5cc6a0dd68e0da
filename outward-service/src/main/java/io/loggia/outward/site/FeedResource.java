package io.loggia.outward.site;

import io.loggia.events.TopicSlug;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.site.SiteService.Found;
import io.loggia.outward.site.SiteService.Gathering;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** The newest 50 posts for programs that read: of everybody, of a person, of a topic. */
@Path("/")
@PermitAll
@RunOnVirtualThread
public class FeedResource {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String JSON = "application/feed+json;charset=UTF-8";

    private final SiteService site;
    private final Feeds feeds;

    FeedResource(SiteService site, Feeds feeds) {
        this.site = site;
        this.feeds = feeds;
    }

    @GET
    @Path("feed.xml")
    @Produces(ATOM)
    public String atom(@Context HttpHeaders headers) {
        return feeds.atom(ofAll(), words(headers));
    }

    @GET
    @Path("feed.json")
    @Produces(JSON)
    public String json(@Context HttpHeaders headers) {
        return feeds.json(ofAll(), words(headers));
    }

    @GET
    @Path("@{handle}/feed.xml")
    @Produces(ATOM)
    public String atom(@PathParam("handle") String handle, @Context HttpHeaders headers) {
        return feeds.atom(ofPerson(handle), words(headers));
    }

    @GET
    @Path("@{handle}/feed.json")
    @Produces(JSON)
    public String json(@PathParam("handle") String handle, @Context HttpHeaders headers) {
        return feeds.json(ofPerson(handle), words(headers));
    }

    @GET
    @Path("topics/{slug}/feed.xml")
    @Produces(ATOM)
    public String topic(@PathParam("slug") String text, @Context HttpHeaders headers) {
        String slug = TopicSlug.normalise(text);
        Gathering gathering = site.topic(slug);
        if (gathering.isEmpty()) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        String path = Presenter.pathOfTopic(slug);
        return feeds.atom(new Feeds.Feed("#" + slug, path, gathering.posts()), words(headers));
    }

    private Feeds.Feed ofAll() {
        List<PublicPost> posts = site.newest(SiteService.IN_A_FEED);
        return new Feeds.Feed("", "/", posts);
    }

    /** A feed's address is kept by programs that follow no redirects: a former handle has none. */
    private Feeds.Feed ofPerson(String handle) {
        if (site.person(handle) instanceof Found.Here<Gathering>(var found)) {
            String name = found.people().getFirst().name();
            return new Feeds.Feed(name, Presenter.pathOf(handle), found.posts());
        }
        throw OutwardProblem.NOT_FOUND.exception();
    }

    private static Words words(HttpHeaders headers) {
        return Words.in(Language.of(headers.getAcceptableLanguages()));
    }
}
