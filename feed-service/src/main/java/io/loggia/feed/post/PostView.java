package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.crossing.CrossingView;
import io.loggia.feed.poll.PollView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A post as one reader sees it. Reactions and replies of people with whom the reader shares a block
 * are not counted. A deleted post has no text, and stands only where a thread needs its place.
 *
 * <p>A repost has no text; what it passes on is {@code repostOf}, as it would stand by itself. What
 * is said of a repost by reaction, reply or bookmark is said of that. {@code quoteOf} is the quoted
 * post without what it quotes itself; {@code quoteGone} says that there is one, not for this
 * reader.
 *
 * <p>{@code group} is the group that the post is for; who has left it since is not told it.
 *
 * <p>{@code crossing} is where the post stands outside: for its author if it is, or was, for the
 * world; for others while it is public. {@code answers} is the question from outside that it
 * answers.
 */
public record PostView(
        @Schema(required = true) UUID id,
        @Schema(required = true) AuthorView author,
        @Schema(required = true) String text,
        @Schema(required = true) String html,
        @Nullable UUID parentId,
        @Schema(required = true) UUID threadId,
        @Nullable UUID answers,
        @Schema(required = true) Audience audience,
        @Nullable GroupView group,
        @Schema(required = true) List<MentionView> mentions,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) List<AttachmentView> media,
        @Nullable PollView poll,
        @Schema(required = true) Instant publishedAt,
        @Nullable Instant editedAt,
        @Schema(required = true) long version,
        @Schema(required = true) boolean deleted,
        @Schema(required = true) Map<ReactionKind, Long> reactions,
        @Schema(required = true) List<ReactionKind> ownReactions,
        @Schema(required = true) long replyCount,
        @Schema(required = true) long repostCount,
        @Schema(required = true) boolean ownRepost,
        @Schema(required = true) boolean bookmarked,
        @Nullable PostView repostOf,
        @Nullable PostView quoteOf,
        @Schema(required = true) boolean quoteGone,
        @Nullable CrossingView crossing) {}
