package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.audience.PostFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post, reply or repost, from its publication to its tombstone. Its version rises with each
 * change.
 */
@Entity
@Table(name = "post")
class Post {

    @Id private UUID id;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "parent_author_id")
    private @Nullable UUID parentAuthorId;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "repost_of_id")
    private @Nullable UUID repostOfId;

    @Column(name = "quote_of_id")
    private @Nullable UUID quoteOfId;

    @Column(name = "answers_id")
    private @Nullable UUID answersId;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Audience audience = Audience.COMPANY;

    @Column(name = "group_id")
    private @Nullable UUID groupId;

    @Column(name = "text")
    private String text = "";

    @Column(name = "html")
    private String html = "";

    @Column(name = "version")
    private long version = 1;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** Was for everybody inside until a change made now. */
    @Transient private boolean lostEverybody;

    /** For Hibernate. */
    protected Post() {}

    private Post(UUID id, UUID authorId, UUID threadId) {
        this.id = id;
        this.authorId = authorId;
        this.threadId = threadId;
        publishedAt = PostIds.publishedAt(id);
    }

    /** A new post, or a new reply to {@code parent}; it may quote another. */
    static Post publish(
            UUID id,
            Draft draft,
            @Nullable PostRow parent,
            @Nullable PostRow quoted,
            PostText text) {
        Post post = new Post(id, draft.authorId(), parent == null ? id : parent.threadId());
        post.parentId = parent == null ? null : parent.id();
        post.parentAuthorId = parent == null ? null : parent.facts().authorId();
        post.quoteOfId = quoted == null ? null : quoted.id();
        post.answersId = draft.answersId();
        post.audience = draft.audience();
        post.groupId = draft.groupId();
        post.text = text.text();
        post.html = text.html();
        return post;
    }

    /** Passes {@code original} on, in silence; nobody outside the company hears of it. */
    static Post repost(UUID id, UUID authorId, PostRow original) {
        Post post = new Post(id, authorId, id);
        post.repostOfId = original.id();
        return post;
    }

    /** The same words for others. */
    void address(Audience others) {
        turnTo(others);
        version++;
    }

    /** Other words, and for whom they are. */
    void edit(PostText text, Audience others, Instant at) {
        this.text = text.text();
        this.html = text.html();
        turnTo(others);
        editedAt = at;
        version++;
    }

    private void turnTo(Audience others) {
        lostEverybody = isForEverybody() && others == Audience.GROUP;
        audience = others;
    }

    /**
     * Takes the text back; the place in the thread stays. So does, for nobody to read, what the
     * post stood on: whoever narrows that has to find what stands on this one.
     */
    void delete(Instant at) {
        text = "";
        html = "";
        deletedAt = at;
        version++;
    }

    boolean isBy(UUID profileId) {
        return authorId.equals(profileId);
    }

    /** Everybody inside, and perhaps outside, too. */
    boolean isForEverybody() {
        return audience != Audience.GROUP;
    }

    /** Whether a change made now took it from everybody inside. */
    boolean hasLostEverybody() {
        return lostEverybody;
    }

    boolean isForTheWorld() {
        return audience == Audience.WORLD;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID authorId() {
        return authorId;
    }

    UUID threadId() {
        return threadId;
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    long version() {
        return version;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable Instant editedAt() {
        return editedAt;
    }

    @Nullable Instant deletedAt() {
        return deletedAt;
    }

    @Nullable UUID parentId() {
        return parentId;
    }

    @Nullable UUID repostOfId() {
        return repostOfId;
    }

    @Nullable UUID quoteOfId() {
        return isDeleted() ? null : quoteOfId;
    }

    /** The question from outside that this post answers. */
    @Nullable UUID answersId() {
        return answersId;
    }

    /** The group that it is for, and where it comes from; null for what is for more. */
    @Nullable UUID groupId() {
        return groupId;
    }

    Audience audience() {
        return audience;
    }

    /** A repost cannot be judged without what it passes on; see {@link PostRepository}. */
    PostFacts facts() {
        if (repostOfId != null) {
            throw new IllegalStateException("a repost is judged with its original");
        }
        return new PostFacts(
                id, authorId, parentId, parentAuthorId, audience, groupId, isDeleted(), null);
    }

    /** When the words that stand now were written. */
    Instant writtenAt() {
        return editedAt == null ? publishedAt : editedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Post post && post.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
