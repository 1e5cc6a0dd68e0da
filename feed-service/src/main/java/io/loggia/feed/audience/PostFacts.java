package io.loggia.feed.audience;

import io.loggia.events.Audience;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a post's own row says about who may see it, and nothing else. A repost brings along what is
 * to be said of the post that it passes on.
 */
public record PostFacts(
        UUID id,
        UUID authorId,
        @Nullable UUID parentId,
        @Nullable UUID parentAuthorId,
        Audience audience,
        @Nullable UUID groupId,
        boolean deleted,
        @Nullable PostFacts repostOf) {

    public boolean isReply() {
        return parentId != null;
    }

    /** The same post, as if it had not been deleted. */
    PostFacts undeleted() {
        return new PostFacts(
                id, authorId, parentId, parentAuthorId, audience, groupId, false, repostOf);
    }
}
