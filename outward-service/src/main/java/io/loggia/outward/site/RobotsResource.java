package io.loggia.outward.site;

import io.loggia.outward.OutwardConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What crawlers are told: whoever searches is welcome, whoever trains machines is not. */
@Path("/")
@PermitAll
@RunOnVirtualThread
public class RobotsResource {

    private static final List<String> TRAINING =
            List.of(
                    "AI2Bot",
                    "Amazonbot",
                    "Applebot-Extended",
                    "Bytespider",
                    "CCBot",
                    "ClaudeBot",
                    "Diffbot",
                    "GPTBot",
                    "Google-Extended",
                    "Meta-ExternalAgent",
                    "cohere-training-data-crawler");

    private final OutwardConfig config;
    private final SiteService site;
    private final SiteQuestionService questions;

    RobotsResource(OutwardConfig config, SiteService site, SiteQuestionService questions) {
        this.config = config;
        this.site = site;
        this.questions = questions;
    }

    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots() {
        String training =
                TRAINING.stream()
                        .map(name -> "User-agent: " + name + "\n")
                        .collect(Collectors.joining());
        return training
                + "Disallow: /\n\nUser-agent: *\nAllow: /\n\nSitemap: "
                + config.addressOf("/sitemap.xml")
                + "\n";
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public String sitemap() {
        Stream<Sitemap.Place> people =
                site.indexed(SiteService.IN_THE_SITEMAP).stream()
                        .map(person -> new Sitemap.Place(Presenter.pathOf(person.handle()), null));
        Stream<Sitemap.Place> posts =
                site.newest(SiteService.IN_THE_SITEMAP).stream()
                        .filter(post -> post.author().indexed())
                        .map(
                                post ->
                                        new Sitemap.Place(
                                                Presenter.pathOf(
                                                        post.author().handle(), post.publicId()),
                                                post.changedAt()));
        Stream<Sitemap.Place> always =
                Stream.of("/", "/ask", "/ledger", "/guidelines", "/moderation")
                        .map(path -> new Sitemap.Place(path, null));
        return Sitemap.of(
                Stream.of(always, people, posts, answered()).flatMap(one -> one),
                config::addressOf);
    }

    private Stream<Sitemap.Place> answered() {
        return questions.indexed(SiteService.IN_THE_SITEMAP).stream()
                .map(
                        question ->
                                new Sitemap.Place(
                                        QuestionPresenter.pathOf(question.publicId()),
                                        question.changedAt()));
    }
}
