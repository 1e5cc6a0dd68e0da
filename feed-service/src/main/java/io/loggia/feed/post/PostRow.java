package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.audience.PostFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as it stands in the database, with its sources, before anybody may see it. */
public record PostRow(
        PostFacts facts,
        UUID threadId,
        @Nullable UUID quoteOfId,
        @Nullable UUID answersId,
        String text,
        String html,
        Set<UUID> sources,
        List<UUID> mentionIds,
        List<String> topics,
        long version,
        Instant publishedAt,
        @Nullable Instant editedAt,
        boolean hasMedia,
        boolean hasPoll) {

    public UUID id() {
        return facts.id();
    }

    public boolean isBy(UUID profileId) {
        return facts.authorId().equals(profileId);
    }

    boolean isForTheWorld() {
        return facts.audience() == Audience.WORLD;
    }

    /** The post that this one passes on, if it is a repost. */
    @Nullable UUID repostOfId() {
        PostFacts original = facts.repostOf();
        return original == null ? null : original.id();
    }

    PostRow with(boolean hasMedia, boolean hasPoll) {
        return new PostRow(
                facts,
                threadId,
                quoteOfId,
                answersId,
                text,
                html,
                sources,
                mentionIds,
                topics,
                version,
                publishedAt,
                editedAt,
                hasMedia,
                hasPoll);
    }
}
