package io.loggia.outward.post;

import io.loggia.events.OutwardPostOffered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outward form of a post at one version, as feed-service made it. */
record Revision(
        UUID postId,
        long version,
        @Nullable UUID parentId,
        String text,
        String html,
        List<UUID> mentionIds,
        List<String> topics,
        Instant publishedAt,
        @Nullable Instant editedAt) {

    static Revision of(OutwardPostOffered offered) {
        return new Revision(
                offered.postId(),
                offered.version(),
                offered.parentId(),
                offered.text(),
                offered.html(),
                offered.mentionIds(),
                offered.topics(),
                offered.publishedAt(),
                offered.editedAt());
    }
}
