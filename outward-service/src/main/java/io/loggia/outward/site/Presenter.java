package io.loggia.outward.site;

import io.loggia.outward.OutwardConfig;
import io.loggia.outward.rendering.AuthorLine;
import io.loggia.outward.rendering.PublicHtml;
import io.loggia.outward.rendering.Somebody;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what was read into what is shown, in one language. */
@ApplicationScoped
class Presenter {

    private static final int EXCERPT = 280;

    private final OutwardConfig config;

    Presenter(OutwardConfig config) {
        this.config = config;
    }

    static String pathOf(String handle) {
        return "/@" + PublicHtml.encoded(handle);
    }

    static String pathOf(String handle, String publicId) {
        return pathOf(handle) + "/" + publicId;
    }

    static String pathOfTopic(String slug) {
        return "/topics/" + PublicHtml.encoded(slug);
    }

    PersonView present(PublicPerson person, Words words) {
        return new PersonView(
                person.handle(),
                person.name(),
                line(person, words),
                role(person, words),
                person.bio(),
                pathOf(person.handle()),
                initials(person.name()),
                topics(person.topics()),
                person.alum());
    }

    private String line(PublicPerson person, Words words) {
        String company = config.companyName();
        return person.alum()
                ? AuthorLine.former(person.name(), person.title(), company, words.language())
                : AuthorLine.of(person.name(), person.title(), company, words.language());
    }

    private String role(PublicPerson person, Words words) {
        String company = config.companyName();
        return person.alum()
                ? AuthorLine.formerRole(person.title(), company, words.language())
                : AuthorLine.role(person.title(), company, words.language());
    }

    List<PersonView> presentPeople(List<PublicPerson> people, Words words) {
        return people.stream().map(person -> present(person, words)).toList();
    }

    List<PostView> presentPosts(List<PublicPost> posts, Words words) {
        return posts.stream().map(post -> present(post, words)).toList();
    }

    PostView present(PublicPost post, Words words) {
        String excerpt = Excerpt.of(post.text(), EXCERPT);
        PublicPost.Parent parent = post.parent();
        Instant corrected = post.correctedAt();
        return new PostView(
                present(post.author(), words),
                pathOf(post.author().handle(), post.publicId()),
                PublicHtml.of(
                        post.html(),
                        post.mentions(),
                        new HashSet<>(post.topics()),
                        Somebody.in(words.language())),
                excerpt,
                excerpt.length() < post.text().length(),
                post.since().toString(),
                words.date(post.since()),
                corrected == null ? null : corrected.toString(),
                corrected == null ? null : words.date(corrected),
                topics(post.topics()),
                parent == null ? null : pathOf(parent.handle(), parent.publicId()),
                nameOf(parent),
                post.pictures().stream().map(PictureView::of).toList());
    }

    private static @Nullable String nameOf(PublicPost.@Nullable Parent parent) {
        return parent == null ? null : parent.name();
    }

    static List<TopicView> topics(List<String> slugs) {
        return slugs.stream().map(slug -> new TopicView(slug, pathOfTopic(slug))).toList();
    }

    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+", -1))
                .limit(2)
                .map(
                        word ->
                                word.substring(
                                        0, word.offsetByCodePoints(0, Math.min(1, word.length()))))
                .collect(Collectors.joining());
    }
}
