package io.loggia.walk.model;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as far as its place in timelines goes.
 *
 * @param parentAuthorId who wrote what this answers; null if it answers nothing
 * @param groupId the group it is for; null unless the audience is GROUP
 * @param repostOfId the post that this one passes on; null unless it is a repost
 * @param sources whose followers get it
 */
record ModelPost(
        UUID id,
        UUID authorId,
        @Nullable UUID parentAuthorId,
        String audience,
        @Nullable UUID groupId,
        boolean deleted,
        @Nullable UUID repostOfId,
        Set<UUID> sources) {}
