package io.loggia.feed.post;

import static java.util.Objects.requireNonNull;

import io.loggia.events.Event;
import io.loggia.events.OutwardPostTakenBack;
import io.loggia.events.PostDeleted;
import io.loggia.events.PostEdited;
import io.loggia.events.PostEvent;
import io.loggia.events.PostPublished;
import io.loggia.events.PostSnapshot;
import io.loggia.events.TopicSlug;
import io.loggia.events.TopicUsed;
import io.loggia.events.delivery.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells of posts, inside and out, in the caller's transaction: our own services of each change,
 * other systems of what everybody inside may see. What is for the world is told outward-service in
 * its outward form, and taken back from it.
 */
@ApplicationScoped
class PostEvents {

    private final Outbox outbox;
    private final OutwardOffers offers;
    private final PublishedPosts published;
    private final jakarta.enterprise.event.Event<PostNews> news;

    PostEvents(
            Outbox outbox,
            OutwardOffers offers,
            PublishedPosts published,
            jakarta.enterprise.event.Event<PostNews> news) {
        this.outbox = outbox;
        this.offers = offers;
        this.published = published;
        this.news = news;
    }

    /** Tells, within this service and transaction, what concerns others. */
    void news(PostNews told) {
        news.fire(told);
    }

    void changed(Post post, PostText text, Function<PostSnapshot, PostEvent> event) {
        List<Event> told = new ArrayList<>();
        told.add(event.apply(snapshot(post, text)));
        published.of(post, text.mentionIds(), slugsOf(text)).ifPresent(told::add);
        if (post.isForTheWorld()) {
            told.add(offers.of(post, text));
        }
        outbox.appendAll(told);
    }

    /** Of new posts that are not for the world; a post and its text at each place. */
    void published(List<Post> posts, List<PostText> texts) {
        outbox.appendAll(
                IntStream.range(0, posts.size())
                        .boxed()
                        .flatMap(i -> published(posts.get(i), texts.get(i)))
                        .toList());
    }

    private Stream<Event> published(Post post, PostText text) {
        return Stream.concat(
                Stream.of(new PostPublished(snapshot(post, text))),
                published.of(post, text.mentionIds(), slugsOf(text)).stream());
    }

    void reposted(Post repost) {
        outbox.appendAll(
                Stream.concat(Stream.of(new PostPublished(bare(repost))), publishedBare(repost))
                        .toList());
    }

    void deleted(List<Post> posts, Instant at) {
        outbox.appendAll(posts.stream().flatMap(post -> deleted(post, at)).toList());
        news(new PostNews.Gone(posts.stream().map(Post::id).toList()));
    }

    private Stream<Event> deleted(Post post, Instant at) {
        Stream<Event> inside =
                Stream.concat(Stream.of(new PostDeleted(bare(post))), publishedBare(post));
        return post.isForTheWorld()
                ? Stream.concat(inside, Stream.of(backFromOutside(post, at)))
                : inside;
    }

    private Stream<? extends Event> publishedBare(Post post) {
        return published.of(post, List.of(), List.of()).stream();
    }

    void takenBack(Post post, Instant at) {
        outbox.append(backFromOutside(post, at));
    }

    void topicUsed(TopicUsed event) {
        outbox.append(event);
    }

    /** The rows say whom and what the posts name; nothing of that has changed. */
    void narrowed(List<Post> posts, Map<UUID, PostRow> rows, Instant at) {
        outbox.appendAll(
                posts.stream()
                        .flatMap(post -> narrowed(post, requireNonNull(rows.get(post.id())), at))
                        .toList());
    }

    private Stream<Event> narrowed(Post post, PostRow row, Instant at) {
        return Stream.concat(
                Stream.of(new PostEdited(snapshot(post, row)), backFromOutside(post, at)),
                published.of(post, row.mentionIds(), row.topics()).stream());
    }

    /** Posts whose words name somebody no more; outside nobody's handle stood in them. */
    void renamed(List<Post> posts, Map<UUID, PostRow> rows) {
        outbox.appendAll(
                posts.stream()
                        .flatMap(post -> renamed(post, requireNonNull(rows.get(post.id()))))
                        .toList());
    }

    private Stream<Event> renamed(Post post, PostRow row) {
        return Stream.concat(
                Stream.of(new PostEdited(snapshot(post, row))),
                published.of(post, row.mentionIds(), row.topics()).stream());
    }

    /** The event that would tell of a post as it stands. */
    static PostEvent stateOf(Post post, PostRow row) {
        if (post.isDeleted()) {
            return new PostDeleted(bare(post));
        }
        PostSnapshot state = snapshot(post, row);
        return post.version() == 1 ? new PostPublished(state) : new PostEdited(state);
    }

    static OutwardPostTakenBack backFromOutside(Post post, Instant at) {
        return new OutwardPostTakenBack(post.id(), post.authorId(), post.version(), at);
    }

    private static PostSnapshot bare(Post post) {
        return snapshot(post, List.of(), List.of());
    }

    private static List<String> slugsOf(PostText text) {
        return text.topics().stream().map(TopicSlug::value).toList();
    }

    private static PostSnapshot snapshot(Post post, PostText text) {
        return snapshot(post, text.mentionIds(), text.topicIds());
    }

    private static PostSnapshot snapshot(Post post, PostRow row) {
        List<UUID> topicIds =
                row.topics().stream().map(slug -> TopicSlug.of(slug).profileId()).toList();
        return snapshot(post, row.mentionIds(), topicIds);
    }

    private static PostSnapshot snapshot(Post post, List<UUID> mentionIds, List<UUID> topicIds) {
        return new PostSnapshot(
                post.id(),
                post.authorId(),
                post.parentId(),
                post.threadId(),
                post.repostOfId(),
                post.quoteOfId(),
                post.text(),
                post.audience(),
                mentionIds,
                topicIds,
                post.publishedAt(),
                post.editedAt(),
                post.isDeleted(),
                post.version());
    }
}
