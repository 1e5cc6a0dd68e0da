package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that everybody inside may see, as it stands at one version: new, edited, or for others
 * than before. A reply has a {@code parentId}; {@code threadId} is the id of the thread's first
 * post. A repost has a {@code repostOfId} and no text of its own, a post that quotes another a
 * {@code quoteOfId}. The topics are slugs. Pictures are asked for at feed-service.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedPostChanged(
        UUID postId,
        UUID authorId,
        @Nullable UUID parentId,
        UUID threadId,
        @Nullable UUID repostOfId,
        @Nullable UUID quoteOfId,
        String text,
        PublishedAudience audience,
        List<UUID> mentionIds,
        List<String> topics,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant publishedAt,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") @Nullable Instant editedAt,
        long version)
        implements PublishedPostEvent {

    public PublishedPostChanged {
        requireNonNull(postId, "postId");
        requireNonNull(authorId, "authorId");
        requireNonNull(threadId, "threadId");
        requireNonNull(text, "text");
        requireNonNull(audience, "audience");
        requireNonNull(publishedAt, "publishedAt");
        mentionIds = List.copyOf(mentionIds);
        topics = List.copyOf(topics);
        Wire.requireVersion(version);
        if (repostOfId != null && !text.isEmpty()) {
            throw new IllegalArgumentException("a repost carries no text");
        }
    }

    @Override
    public EventType type() {
        return EventType.PUBLISHED_POST_CHANGED;
    }

    @Override
    public String key() {
        return postId.toString();
    }
}
