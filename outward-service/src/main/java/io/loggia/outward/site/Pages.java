package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.guideline.GuidelinesView;
import io.loggia.outward.rendering.AuthorLine;
import io.loggia.outward.site.SiteService.Gathering;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Renders whole pages. */
@ApplicationScoped
class Pages {

    private static final int TITLE = 60;

    private final OutwardConfig config;
    private final Presenter presenter;
    private final JsonLd linkedData;
    private final Frames frames;
    private final Map<Language, Rendered> fixed = new ConcurrentHashMap<>();

    Pages(OutwardConfig config, Presenter presenter, JsonLd linkedData, Frames frames) {
        this.config = config;
        this.presenter = presenter;
        this.linkedData = linkedData;
        this.frames = frames;
    }

    String newsroom(Gathering gathering, Words words) {
        String lead = words.say("newsroom.lead", config.companyName());
        Frame frame =
                frames.of(words, words.say("newsroom"), lead, "/")
                        .feeds("/feed.xml", "/feed.json")
                        .build();
        return Templates.newsroom(
                        frame,
                        presenter.presentPosts(gathering.onAPage(), words),
                        presenter.presentPeople(gathering.people(), words))
                .render();
    }

    String person(Gathering gathering, Words words) {
        PublicPerson found = gathering.people().getFirst();
        PersonView person = presenter.present(found, words);
        String about = person.bio() == null ? person.line() : person.bio();
        Frame frame =
                frames.of(words, person.line(), about, person.path())
                        .feeds(person.path() + "/feed.xml", person.path() + "/feed.json")
                        .indexed(found.indexed())
                        .linkedData(linkedData.of(person))
                        .build();
        return Templates.person(frame, person, presenter.presentPosts(gathering.onAPage(), words))
                .render();
    }

    String post(PublicPost found, Words words) {
        PostView post = presenter.present(found, words);
        String title = post.author().name() + ": " + Excerpt.of(found.text(), TITLE);
        Frame frame =
                frames.of(words, title, found.text(), post.path())
                        .feeds(
                                post.author().path() + "/feed.xml",
                                post.author().path() + "/feed.json")
                        .indexed(found.author().indexed())
                        .embeddable()
                        .linkedData(linkedData.of(post, found.text()))
                        .build();
        return Templates.post(frame, post).render();
    }

    /** The post alone, for a frame on another site. */
    String embedded(PublicPost found, Words words) {
        PostView post = presenter.present(found, words);
        Frame frame = frames.of(words, post.author().line(), "", post.path()).build();
        return Templates.embed(frame, post, null).render();
    }

    String embeddedGone(GonePost post, Words words) {
        Frame frame = frames.of(words, words.say("gone.title"), "", "/").build();
        return Templates.embed(frame, null, ending(post, words)).render();
    }

    String topic(String slug, Gathering gathering, Words words) {
        String path = Presenter.pathOfTopic(slug);
        String lead = words.say("topic.lead", config.companyName());
        Frame frame =
                frames.of(words, "#" + slug, lead, path).feeds(path + "/feed.xml", null).build();
        return Templates.topic(
                        frame,
                        slug,
                        presenter.presentPosts(gathering.onAPage(), words),
                        presenter.presentPeople(gathering.people(), words))
                .render();
    }

    /** The same for everybody who reads that language, until the next start. */
    Rendered guidelines(GuidelinesView guidelines, Words words) {
        return fixed.computeIfAbsent(
                words.language(), language -> Rendered.of(rendered(guidelines, words)));
    }

    private String rendered(GuidelinesView guidelines, Words words) {
        Frame frame =
                frames.of(words, guidelines.title(), guidelines.introduction(), "/guidelines")
                        .build();
        return Templates.guidelines(frame, guidelines).render();
    }

    String gone(GonePost post, @Nullable String rule, Words words) {
        Frame frame = frames.of(words, words.say("gone.title"), "", "/").indexed(false).build();
        return Templates.gone(frame, ending(post, words), rule).render();
    }

    private String ending(GonePost post, Words words) {
        String author = AuthorLine.of(post.name(), null, config.companyName(), words.language());
        return words.say(
                        post.removedByRule() == null ? "gone.withdrawn" : "gone.removed",
                        words.date(post.endedAt()))
                .replace("{name}", author);
    }

    String error(String key, Words words) {
        Frame frame = frames.of(words, words.say(key + ".title"), "", "/").indexed(false).build();
        return Templates.error(frame, frame.title(), words.say(key + ".text")).render();
    }
}
