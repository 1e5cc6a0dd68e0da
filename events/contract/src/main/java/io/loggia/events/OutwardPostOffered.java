package io.loggia.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post for the world at one version, in its outward form: no handle, link or host of the inside.
 * In {@code html}, already sanitised, {@code <a data-mention="0"></a>} stands for the first of
 * {@code mentionIds} and so on, for the site to name or not; in {@code text} nobody is named.
 * {@code parentId} is a post for the world that this one answers, and {@code answersId} the
 * question from outside that it answers; {@code pictures} stand under the words, in their order.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutwardPostOffered(
        UUID postId,
        UUID authorId,
        @Nullable UUID parentId,
        @Nullable UUID answersId,
        String text,
        String html,
        List<UUID> mentionIds,
        List<String> topics,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OutwardPicture> pictures,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") Instant publishedAt,
        @JsonFormat(pattern = Wire.TIME, timezone = "UTC") @Nullable Instant editedAt,
        long version)
        implements OutwardPostEvent {

    public OutwardPostOffered {
        requireNonNull(postId, "postId");
        requireNonNull(authorId, "authorId");
        requireNonNull(text, "text");
        requireNonNull(html, "html");
        requireNonNull(publishedAt, "publishedAt");
        mentionIds = List.copyOf(mentionIds);
        topics = List.copyOf(topics);
        pictures = Wire.listOrEmpty(pictures);
        Wire.requireVersion(version);
    }

    @Override
    public EventType type() {
        return EventType.OUTWARD_POST_OFFERED;
    }
}
