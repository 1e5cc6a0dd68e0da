package io.loggia.feed.audience;

import java.util.Set;
import java.util.UUID;

/**
 * Decides whether a post belongs into a reader's home timeline. Whether the reader may see it is
 * not asked here; see {@link Visibility}. The table of cases is {@code belongs.csv}.
 */
public final class Belonging {

    /**
     * The company as a source: no profile has this id (RFC 9562, version 8), everybody follows it.
     */
    public static final UUID COMPANY = UUID.fromString("00000000-0000-8000-8000-000000000001");

    private Belonging() {}

    /** The sources are those of {@code post_source}: author, topics, group, company. */
    public static boolean belongs(Reading reading, PostFacts post, Set<UUID> sources) {
        return !isMuted(reading, post)
                && sources.stream().anyMatch(source -> isFollowed(reading, source))
                && (!post.isReply() || isInterestedInParent(reading, post));
    }

    /** What others pass on of a muted author stays out, too. */
    private static boolean isMuted(Reading reading, PostFacts post) {
        PostFacts original = post.repostOf();
        return reading.muted().contains(post.authorId())
                || (original != null && isMuted(reading, original));
    }

    private static boolean isFollowed(Reading reading, UUID source) {
        return source.equals(COMPANY)
                || source.equals(reading.readerId())
                || reading.follows(source);
    }

    /** Conversations with people the reader does not follow stay out, the reader's own too. */
    private static boolean isInterestedInParent(Reading reading, PostFacts post) {
        UUID parentAuthor = post.parentAuthorId();
        return parentAuthor != null
                && (parentAuthor.equals(reading.readerId()) || reading.follows(parentAuthor));
    }
}
