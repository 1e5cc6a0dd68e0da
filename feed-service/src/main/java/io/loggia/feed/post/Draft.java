package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.poll.Poll;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to publish; for a GROUP its group is named. Without {@code publishedAt} it is
 * published now; with it (an import) the post stands where it would have stood then.
 */
public record Draft(
        UUID authorId,
        String text,
        @Nullable UUID parentId,
        @Nullable UUID quoteOfId,
        @Nullable UUID answersId,
        Audience audience,
        @Nullable UUID groupId,
        @Nullable Instant publishedAt,
        List<Attachment> attachments,
        @Nullable Poll poll) {}
