package io.loggia.feed.audience;

import io.loggia.events.Audience;
import java.util.Objects;

/**
 * Decides whether a reader may see a post, when reading, from the post's own row and the reader
 * alone. In doubt, hidden. The table of cases is {@code can-see.csv}.
 */
public final class Visibility {

    private Visibility() {}

    /** A repost is seen by whoever may see both it and what it passes on. */
    public static boolean canSee(Reading reading, PostFacts post) {
        PostFacts original = post.repostOf();
        return !post.deleted()
                && !isBlocked(reading, post)
                && isAddressed(reading, post)
                && (original == null || canSee(reading, original));
    }

    /** Whether a reader may know that a post stands, or stood, here: a thread's tombstones. */
    public static boolean canSeePlace(Reading reading, PostFacts post) {
        return canSee(reading, post.undeleted());
    }

    /** Whether a reader may know what others did with a post: of a group's, its members alone. */
    public static boolean knowsResponses(Reading reading, PostFacts post) {
        return post.audience() != Audience.GROUP || isMember(reading, post);
    }

    private static boolean isBlocked(Reading reading, PostFacts post) {
        return reading.blockedEitherWay().contains(post.authorId());
    }

    private static boolean isAddressed(Reading reading, PostFacts post) {
        return switch (post.audience()) {
            case COMPANY, WORLD -> true;
            case GROUP -> isOwn(reading, post) || isMember(reading, post);
        };
    }

    private static boolean isOwn(Reading reading, PostFacts post) {
        return post.authorId().equals(reading.readerId());
    }

    private static boolean isMember(Reading reading, PostFacts post) {
        return reading.groupsKnown()
                && post.groupId() != null
                && reading.follows(Objects.requireNonNull(post.groupId()));
    }
}
