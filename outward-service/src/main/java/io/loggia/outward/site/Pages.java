package io.loggia.outward.site;

import io.loggia.outward.OutwardConfig;
import io.loggia.outward.guideline.GuidelinesView;
import io.loggia.outward.rendering.AuthorLine;
import io.loggia.outward.site.SiteService.Gathering;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Renders whole pages. */
@ApplicationScoped
class Pages {

    private static final int TITLE = 60;
    private static final int DESCRIPTION = 160;

    private final OutwardConfig config;
    private final Presenter presenter;
    private final JsonLd linkedData;
    private final Stylesheet stylesheet;

    Pages(OutwardConfig config, Presenter presenter, JsonLd linkedData, Stylesheet stylesheet) {
        this.config = config;
        this.presenter = presenter;
        this.linkedData = linkedData;
        this.stylesheet = stylesheet;
    }

    String newsroom(Gathering gathering, Words words) {
        String lead = words.say("newsroom.lead", config.companyName());
        Frame frame =
                frame(words, words.say("newsroom"), lead, "/")
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
                frame(words, person.line(), about, person.path())
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
                frame(words, title, found.text(), post.path())
                        .feeds(
                                post.author().path() + "/feed.xml",
                                post.author().path() + "/feed.json")
                        .indexed(found.author().indexed())
                        .linkedData(linkedData.of(post, found.text()))
                        .build();
        return Templates.post(frame, post).render();
    }

    String topic(String slug, Gathering gathering, Words words) {
        String path = Presenter.pathOfTopic(slug);
        String lead = words.say("topic.lead", config.companyName());
        Frame frame = frame(words, "#" + slug, lead, path).feeds(path + "/feed.xml", null).build();
        return Templates.topic(
                        frame,
                        slug,
                        presenter.presentPosts(gathering.onAPage(), words),
                        presenter.presentPeople(gathering.people(), words))
                .render();
    }

    String guidelines(GuidelinesView guidelines, Words words) {
        Frame frame =
                frame(words, guidelines.title(), guidelines.introduction(), "/guidelines").build();
        return Templates.guidelines(frame, guidelines).render();
    }

    String gone(GonePost post, @Nullable String rule, Words words) {
        Frame frame = frame(words, words.say("gone.title"), "", "/").indexed(false).build();
        String author = AuthorLine.of(post.name(), null, config.companyName(), words.language());
        String when =
                words.say(
                                post.removedByRule() == null ? "gone.withdrawn" : "gone.removed",
                                words.date(post.endedAt()))
                        .replace("{name}", author);
        return Templates.gone(frame, when, rule).render();
    }

    String error(String key, Words words) {
        Frame frame = frame(words, words.say(key + ".title"), "", "/").indexed(false).build();
        return Templates.error(frame, frame.title(), words.say(key + ".text")).render();
    }

    FrameBuilder frame(Words words, String title, String description, String path) {
        return new FrameBuilder(
                words,
                config.companyName(),
                title,
                Excerpt.of(description, DESCRIPTION),
                config.addressOf(path),
                stylesheet.path());
    }

    /** Puts a frame together, most of which few pages have. */
    static final class FrameBuilder {

        private final Words words;
        private final String company;
        private final String title;
        private final String description;
        private final String canonical;
        private final String stylesheet;
        private boolean indexed = true;
        private @Nullable String atom;
        private @Nullable String json;
        private @Nullable String data;

        FrameBuilder(
                Words words,
                String company,
                String title,
                String description,
                String canonical,
                String stylesheet) {
            this.words = words;
            this.company = company;
            this.title = title;
            this.description = description;
            this.canonical = canonical;
            this.stylesheet = stylesheet;
        }

        FrameBuilder feeds(String atomPath, @Nullable String jsonPath) {
            atom = atomPath;
            json = jsonPath;
            return this;
        }

        FrameBuilder indexed(boolean wished) {
            indexed = wished;
            return this;
        }

        FrameBuilder linkedData(String written) {
            data = written;
            return this;
        }

        Frame build() {
            return new Frame(
                    words,
                    words.language().tag(),
                    company,
                    title,
                    description,
                    canonical,
                    stylesheet,
                    indexed,
                    atom,
                    json,
                    data);
        }
    }
}
