package io.loggia.outward.site;

import io.loggia.outward.Language;
import io.loggia.outward.OutwardConfig;
import io.loggia.outward.guideline.GuidelinesView;
import io.loggia.outward.rendering.AuthorLine;
import io.loggia.outward.site.SiteQuestionService.Front;
import io.loggia.outward.site.SiteService.Gathering;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Renders whole pages. */
@ApplicationScoped
class Pages {

    private static final int TITLE = 60;

    private final OutwardConfig config;
    private final Presenter presenter;
    private final QuestionPresenter questions;
    private final JsonLd linkedData;
    private final Frames frames;
    private final Map<Language, Guide> guides = new ConcurrentHashMap<>();

    Pages(
            OutwardConfig config,
            Presenter presenter,
            QuestionPresenter questions,
            JsonLd linkedData,
            Frames frames) {
        this.config = config;
        this.presenter = presenter;
        this.questions = questions;
        this.linkedData = linkedData;
        this.frames = frames;
    }

    String newsroom(Gathering gathering, Front front, Words words) {
        String lead = words.say("newsroom.lead", config.companyName());
        PublicQuestion pinned = front.pinned();
        Frame frame =
                frames.of(words, words.say("newsroom"), lead, "/")
                        .feeds("/feed.xml", "/feed.json")
                        .build();
        return Templates.newsroom(
                        frame,
                        pinned == null ? null : questions.present(pinned, words),
                        QuestionPages.figures(front.figures(), words),
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

    /** A post with its conversation, and the question that it answers, if it does. */
    String post(
            PublicPost found,
            Conversation conversation,
            @Nullable PublicQuestion question,
            Words words) {
        PostView post = presenter.present(found, words);
        String said = Excerpt.of(found.words(), TITLE);
        String title = post.author().name() + (said.isEmpty() ? "" : ": " + said);
        Frame frame =
                frames.of(words, title, found.words(), post.path())
                        .feeds(
                                post.author().path() + "/feed.xml",
                                post.author().path() + "/feed.json")
                        .indexed(found.author().indexed())
                        .embeddable()
                        .picture(post.picture())
                        .linkedData(linkedData.of(post, found.words(), conversation.replies()))
                        .build();
        ConversationView replies = ConversationPresenter.present(conversation, post.path(), words);
        QuestionPageView asked = question == null ? null : questions.present(question, words);
        return Templates.post(frame, post, replies, asked).render();
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
                        answerers(gathering, words),
                        exchanges(gathering.exchanges(), words))
                .render();
    }

    private static ExchangesView exchanges(List<Exchange> exchanges, Words words) {
        Circle circle = new Circle(exchanges);
        return new ExchangesView(
                exchanges.stream().map(one -> row(one, words)).toList(),
                circle.points(),
                circle.lines());
    }

    private static ExchangesView.Row row(Exchange one, Words words) {
        return new ExchangesView.Row(
                one.name(),
                Presenter.pathOf(one.handle()),
                one.otherName(),
                Presenter.pathOf(one.otherHandle()),
                one.times() == 1
                        ? words.say("topic.times.once")
                        : words.say("topic.times", one.times()));
    }

    private List<AnswererView> answerers(Gathering gathering, Words words) {
        return gathering.people().stream()
                .map(
                        person ->
                                new AnswererView(
                                        presenter.present(person, words),
                                        answered(gathering.answers().get(person.handle()), words)))
                .toList();
    }

    private static @Nullable String answered(@Nullable Long count, Words words) {
        return count == null
                ? null
                : count == 1
                        ? words.say("topic.answered.once")
                        : words.say("topic.answered", count);
    }

    /** The page of the guidelines at one version. */
    private record Guide(int version, Rendered page) {}

    /** The same for everybody who reads that language, until there are others. */
    Rendered guidelines(GuidelinesView guidelines, Words words) {
        Guide known = guides.get(words.language());
        if (known == null || known.version() != guidelines.version()) {
            known = new Guide(guidelines.version(), Rendered.of(rendered(guidelines, words)));
            guides.put(words.language(), known);
        }
        return known.page();
    }

    private String rendered(GuidelinesView guidelines, Words words) {
        Frame frame =
                frames.of(words, guidelines.title(), guidelines.introduction(), "/guidelines")
                        .build();
        return Templates.guidelines(frame, guidelines).render();
    }

    String moderation(List<RemovalView> removals, List<Conversation.Count> waiting, Words words) {
        String lead = words.say("moderation.lead");
        Frame frame = frames.of(words, words.say("moderation"), lead, "/moderation").build();
        return Templates.moderation(
                        frame,
                        removals,
                        waiting.stream()
                                .map(count -> ConversationPresenter.note(count, words))
                                .toList())
                .render();
    }

    String gone(GonePost post, @Nullable String rule, Words words) {
        Frame frame = frames.of(words, words.say("gone.title"), "", "/").indexed(false).build();
        return Templates.gone(frame, ending(post, words), rule).render();
    }

    private String ending(GonePost post, Words words) {
        String ended = words.date(post.endedAt());
        if (post.removedByRule() != null) {
            return words.say("gone.removed", ended);
        }
        if (post.name() == null) {
            return words.say("gone.erased", ended);
        }
        String company = config.companyName();
        String author =
                post.alum()
                        ? AuthorLine.former(post.name(), null, company, words.language())
                        : AuthorLine.of(post.name(), null, company, words.language());
        return words.say("gone.withdrawn", ended).replace("{name}", author);
    }

    String error(String key, Words words) {
        Frame frame = frames.of(words, words.say(key + ".title"), "", "/").indexed(false).build();
        return Templates.error(frame, frame.title(), words.say(key + ".text")).render();
    }
}
