package io.loggia.feed.post;

import static java.util.Collections.nCopies;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.loggia.events.PostEdited;
import io.loggia.events.PostEvent;
import io.loggia.events.PostSnapshot;
import io.loggia.events.TopicSlug;
import io.loggia.events.TopicUsed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Writes, in the caller's transaction, all that goes with a change of a post. */
@ApplicationScoped
class PostRecorder {

    static final long FIRST_VERSION = 1;

    private final SourceRepository sources;
    private final TopicRepository topics;
    private final RevisionRepository revisions;
    private final Enclosures enclosures;
    private final PostEvents events;

    PostRecorder(
            SourceRepository sources,
            TopicRepository topics,
            RevisionRepository revisions,
            Enclosures enclosures,
            PostEvents events) {
        this.sources = sources;
        this.topics = topics;
        this.revisions = revisions;
        this.enclosures = enclosures;
        this.events = events;
    }

    /** Sources, mentions, topics and event of a post whose own row has just changed. */
    PostRow record(Post post, PostText text, Function<PostSnapshot, PostEvent> event) {
        Set<UUID> topicsBefore = topicsOf(post);
        Set<UUID> mentionedBefore = mentionedBy(post);
        Set<UUID> sourceIds = sourcesOf(post, text);
        sources.replace(post.id(), sourceIds, text.mentionIds());
        addTopics(text.topics(), post.writtenAt());
        topics.changeUse(topicsBefore, Set.copyOf(text.topicIds()));
        events.changed(post, text, event);
        tellOfMentions(post, mentionedBefore, Set.copyOf(text.mentionIds()));
        return row(post, sourceIds, text);
    }

    /** Of a new post others are told as of something written, not of each whom it names. */
    private void tellOfMentions(Post post, Set<UUID> before, Set<UUID> now) {
        if (post.version() != FIRST_VERSION && !before.equals(now)) {
            events.news(
                    new PostNews.Renamed(post.id(), without(now, before), without(before, now)));
        }
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        return some.stream().filter(id -> !others.contains(id)).collect(toUnmodifiableSet());
    }

    /** These have just been written, not brought in: whom they concern is told. */
    void tellOf(List<UUID> postIds) {
        events.news(new PostNews.Written(postIds));
    }

    /** A group's post comes from its group alone: nobody else is to come across it. */
    private static Set<UUID> sourcesOf(Post post, PostText text) {
        UUID groupId = post.groupId();
        if (groupId != null) {
            return Set.of(groupId);
        }
        Set<UUID> sourceIds = new HashSet<>(text.topicIds());
        sourceIds.add(post.authorId());
        return sourceIds;
    }

    /** As {@link #record}, for new posts of one author; a post and its text at each place. */
    void recordAll(List<Post> posts, List<PostText> texts) {
        List<UUID> postIds = new ArrayList<>();
        List<UUID> sourceIds = new ArrayList<>();
        List<UUID> mentioning = new ArrayList<>();
        List<UUID> mentioned = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            UUID postId = posts.get(i).id();
            sourceIds.add(posts.get(i).authorId());
            sourceIds.addAll(texts.get(i).topicIds());
            mentioned.addAll(texts.get(i).mentionIds());
            postIds.addAll(nCopies(sourceIds.size() - postIds.size(), postId));
            mentioning.addAll(nCopies(mentioned.size() - mentioning.size(), postId));
        }
        sources.addAll(postIds, sourceIds);
        sources.addMentions(mentioning, mentioned);
        recordTopics(texts, posts.getFirst().writtenAt());
        events.published(posts, texts);
    }

    private void recordTopics(List<PostText> texts, Instant at) {
        addTopics(texts.stream().flatMap(text -> text.topics().stream()).distinct().toList(), at);
        topics.addUse(
                texts.stream()
                        .flatMap(text -> text.topicIds().stream())
                        .collect(groupingBy(identity(), counting())));
    }

    /** The topics that a post came from so far; nothing stands there before its first version. */
    private Set<UUID> topicsOf(Post post) {
        if (post.version() == FIRST_VERSION || post.groupId() != null) {
            return Set.of();
        }
        Set<UUID> topicIds = new HashSet<>(sources.list(post.id()));
        topicIds.remove(post.authorId());
        return topicIds;
    }

    private Set<UUID> mentionedBy(Post post) {
        return post.version() == FIRST_VERSION ? Set.of() : sources.listMentions(post.id());
    }

    /** A repost goes to whoever follows the one who passes on, and brings nothing of its own. */
    void recordRepost(Post repost) {
        sources.replace(repost.id(), Set.of(repost.authorId()), List.of());
        events.reposted(repost);
    }

    /**
     * In one order for everybody: two posts that bring the same topics wait, but never in a ring.
     */
    private void addTopics(List<TopicSlug> slugs, Instant at) {
        slugs.stream()
                .sorted(Comparator.comparing(TopicSlug::value))
                .filter(slug -> topics.addIfNew(slug, at))
                .map(slug -> new TopicUsed(slug.profileId(), slug.value(), FIRST_VERSION, at))
                .forEach(events::topicUsed);
    }

    /** What a new post holds besides its words. */
    void enclose(Post post, Draft draft) {
        enclosures.add(post, draft);
    }

    /** Whether it says something without words. */
    boolean speaks(Post post) {
        return enclosures.speaks(post);
    }

    void keepRevision(Post post) {
        revisions.keep(post);
    }

    /** Nothing of a deleted post stays readable, neither here nor in its event. */
    void recordDeletion(Post post, Instant at) {
        topics.changeUse(topicsOf(post), Set.of());
        removeWords(post);
        events.deleted(List.of(post), at);
    }

    /** All but its own row, which is a tombstone by now. */
    private void removeWords(Post post) {
        sources.remove(post.id());
        revisions.removeAll(post.id());
        enclosures.remove(post);
    }

    /** To all others it is as if it were deleted; what it needs to come back stays. */
    void recordWithholding(Post post, Instant at) {
        topics.changeUse(topicsOf(post), Set.of());
        events.deleted(List.of(post), at);
    }

    /** It is told of again, as it was before; the row says whom and what it names. */
    void recordRestoring(Post post, PostRow row) {
        topics.changeUse(Set.of(), topicsOf(post));
        events.changed(post, PostText.of(post, row), PostEdited::new);
    }

    /** Its author deletes what nobody has been shown: nobody needs to be told again. */
    boolean forgetWithheld(Post post) {
        boolean kept = revisions.forgetWithheld(post.id());
        if (kept) {
            removeWords(post);
        }
        return kept;
    }

    /**
     * Reposts had neither words nor topics, so there is little to remove, however many they are.
     */
    void recordRepostsGone(List<Post> reposts, Instant at) {
        sources.removeAll(reposts.stream().map(Post::id).toList());
        events.deleted(reposts, at);
    }

    /** A post that was for the world until now is not. */
    void recordTakingBack(Post post, Instant at) {
        events.takenBack(post, at);
    }

    /** Sources stay: what is for fewer goes to the same followers, all of them inside. */
    void recordNarrowing(List<Post> posts, Map<UUID, PostRow> rows, Instant at) {
        events.narrowed(posts, rows, at);
    }

    private static PostRow row(Post post, Set<UUID> sourceIds, PostText text) {
        return new PostRow(
                post.facts(),
                post.threadId(),
                post.quoteOfId(),
                post.answersId(),
                post.text(),
                post.html(),
                Set.copyOf(sourceIds),
                text.mentionIds(),
                text.topics().stream().map(TopicSlug::value).sorted().toList(),
                post.version(),
                post.publishedAt(),
                post.editedAt(),
                false,
                false);
    }
}
