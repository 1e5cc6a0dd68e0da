package io.loggia.feed.audience;

import io.loggia.events.Audience;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides whether a reader may see a post, when reading, from the post's own row and the reader
 * alone. In doubt, hidden. The table of cases is {@code can-see.csv}.
 */
public final class Visibility {

    private Visibility() {}

    /** Why a reader may not see a post. */
    enum Rule {
        DELETED,
        BLOCKED,
        GROUP,
        GROUPS_UNKNOWN
    }

    public static boolean canSee(Reading reading, PostFacts post) {
        return denial(reading, post).isEmpty();
    }

    /** Whether a reader may know that a post stands, or stood, here: a thread's tombstones. */
    public static boolean canSeePlace(Reading reading, PostFacts post) {
        return canSee(reading, post.undeleted());
    }

    /** Whether a reader may know what others did with a post: of a group's, its members alone. */
    public static boolean knowsResponses(Reading reading, PostFacts post) {
        return post.audience() != Audience.GROUP || isMember(reading, post);
    }

    /** The first rule that hides it. A repost is seen by whoever may see both it and its post. */
    static Optional<Rule> denial(Reading reading, PostFacts post) {
        if (post.deleted()) {
            return Optional.of(Rule.DELETED);
        }
        if (isBlocked(reading, post)) {
            return Optional.of(Rule.BLOCKED);
        }
        if (!isAddressed(reading, post)) {
            return Optional.of(reading.groupsKnown() ? Rule.GROUP : Rule.GROUPS_UNKNOWN);
        }
        PostFacts original = post.repostOf();
        return original == null ? Optional.empty() : denial(reading, original);
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
