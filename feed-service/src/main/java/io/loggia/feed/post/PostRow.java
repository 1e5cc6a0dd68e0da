package io.loggia.feed.post;

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
        String text,
        String html,
        Set<UUID> sources,
        List<UUID> mentionIds,
        List<String> topics,
        long version,
        Instant publishedAt,
        @Nullable Instant editedAt) {

    public UUID id() {
        return facts.id();
    }
}
