package io.loggia.feed.post;

import io.loggia.events.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as one reader sees it. Reactions and replies of people with whom the reader shares a block
 * are not counted. A deleted post has no text, and stands only where a thread needs its place.
 */
public record PostView(
        UUID id,
        AuthorView author,
        String text,
        String html,
        @Nullable UUID parentId,
        UUID threadId,
        Audience audience,
        List<MentionView> mentions,
        List<String> topics,
        Instant publishedAt,
        @Nullable Instant editedAt,
        long version,
        boolean deleted,
        Map<ReactionKind, Long> reactions,
        List<ReactionKind> ownReactions,
        long replyCount) {}
