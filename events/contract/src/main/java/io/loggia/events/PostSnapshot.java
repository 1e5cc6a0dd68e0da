package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as it stands at one version. A reply has a {@code parentId}; {@code threadId} is the id of
 * the thread's first post, its own for a post that is no reply. A repost has a {@code repostOfId}
 * and no text of its own, a post that quotes another a {@code quoteOfId}. A deleted post has an
 * empty text.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostSnapshot(
        UUID postId,
        UUID authorId,
        @Nullable UUID parentId,
        UUID threadId,
        @Nullable UUID repostOfId,
        @Nullable UUID quoteOfId,
        String text,
        Audience audience,
        List<UUID> mentionIds,
        List<UUID> topicIds,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant publishedAt,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") @Nullable Instant editedAt,
        boolean deleted,
        long version) {

    public PostSnapshot {
        requireNonNull(postId, "postId");
        requireNonNull(authorId, "authorId");
        requireNonNull(threadId, "threadId");
        requireNonNull(text, "text");
        requireNonNull(audience, "audience");
        requireNonNull(publishedAt, "publishedAt");
        mentionIds = List.copyOf(mentionIds);
        topicIds = List.copyOf(topicIds);
        Wire.requireVersion(version);
        if (deleted && !text.isEmpty()) {
            throw new IllegalArgumentException("a deleted post carries no text");
        }
        if (repostOfId != null && !text.isEmpty()) {
            throw new IllegalArgumentException("a repost carries no text");
        }
    }
}
