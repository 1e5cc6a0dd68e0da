package io.loggia.outward.site;

import io.loggia.events.TopicSlug;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.guideline.Guidelines;
import io.loggia.outward.guideline.GuidelinesView;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** Pages for people. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@PermitAll
@RunOnVirtualThread
public class PageResource {

    private static final int MOVED_PERMANENTLY = 301;

    private final SiteService site;
    private final SiteQuestionService questions;
    private final Pages pages;
    private final Guidelines guidelines;
    private final ConversationService conversations;

    PageResource(
            SiteService site,
            SiteQuestionService questions,
            ConversationService conversations,
            Pages pages,
            Guidelines guidelines) {
        this.site = site;
        this.questions = questions;
        this.conversations = conversations;
        this.pages = pages;
        this.guidelines = guidelines;
    }

    @GET
    public String newsroom(@Context HttpHeaders headers) {
        return pages.newsroom(site.newsroom(), questions.figures(), words(headers));
    }

    @GET
    @Path("@{handle}")
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
    public Response post(
            @PathParam("handle") String handle,
            @PathParam("publicId") String publicId,
            @Context HttpHeaders headers) {
        return switch (site.post(handle, publicId)) {
            case Found.Here<PublicPost>(var post) ->
                    Response.ok(post(post, words(headers))).build();
            case Found.Gone<PublicPost>(var gone) -> gone(gone, words(headers));
            case Found.Moved<PublicPost>(var present) -> moved(Presenter.pathOf(present, publicId));
            case Found.Nothing<PublicPost> _ -> throw OutwardProblem.NOT_FOUND.exception();
        };
    }

    @GET
    @Path("topics/{slug}")
    public String topic(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        Gathering gathering = site.topic(TopicSlug.normalise(slug));
        if (gathering.isEmpty()) {
            throw OutwardProblem.NOT_FOUND.exception();
        }
        return pages.topic(TopicSlug.normalise(slug), gathering, words(headers));
    }

    @GET
    @Path("guidelines")
    public String guidelines(@Context HttpHeaders headers) {
        Words words = words(headers);
        return pages.guidelines(guidelines.in(words.language()), words);
    }

    private String post(PublicPost post, Words words) {
        PublicQuestion question = questions.findAnsweredBy(post.publicId()).orElse(null);
        return pages.post(post, conversations.of(post), question, words);
    }

    @GET
    @Path("moderation")
    public String moderation(@Context HttpHeaders headers) {
        Words words = words(headers);
        ConversationService.Account account = conversations.account();
        List<RemovalView> removals =
                account.removals().stream().map(removal -> removal(removal, words)).toList();
        return pages.moderation(removals, account.waiting(), words);
    }

    private RemovalView removal(ConversationRepository.Removal removal, Words words) {
        String rule = Objects.requireNonNullElse(removal.rule(), "");
        boolean post = removal.kind().equals("POST");
        return new RemovalView(
                words.say(post ? "moderation.post" : "moderation.reply"),
                post
                        ? guidelines
                                .find(rule, words.language())
                                .map(GuidelinesView.Rule::title)
                                .orElse(rule)
                        : words.say("hidden." + rule),
                removal.at().toString(),
                words.date(removal.at()));
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

    private static Response moved(String path) {
        return Response.status(MOVED_PERMANENTLY).location(URI.create(path)).build();
    }

    private static Words words(HttpHeaders headers) {
        return Words.in(Language.of(headers.getAcceptableLanguages()));
    }
}
