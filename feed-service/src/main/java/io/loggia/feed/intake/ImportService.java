package io.loggia.feed.intake;

import io.loggia.events.Audience;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.ProblemException;
import io.loggia.feed.post.Draft;
import io.loggia.feed.post.PostService;
import io.loggia.feed.post.ReactionService;
import io.loggia.feed.post.RepostService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Publishes what is brought in: a post or repost, its event, its reactions and its row in the
 * journal, or none of them.
 */
@ApplicationScoped
class ImportService {

    private final PostService posts;
    private final RepostService reposts;
    private final ReactionService reactions;
    private final ImportRepository journal;
    private final Clock clock;

    ImportService(
            PostService posts,
            RepostService reposts,
            ReactionService reactions,
            ImportRepository journal,
            Clock clock) {
        this.posts = posts;
        this.reposts = reposts;
        this.reactions = reactions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The new post; what it names is in {@code known}. Fails with {@link RefusedException}, or with
     * {@link TwinException} if another request brings in the same key.
     */
    @Transactional
    UUID publish(String source, ImportItem item, Map<String, UUID> known) {
        UUID postId = publish(item, known);
        if (!journal.take(source, item.key(), postId, clock.instant())) {
            throw new TwinException();
        }
        react(item, postId);
        return postId;
    }

    private UUID publish(ImportItem item, Map<String, UUID> known) {
        try {
            UUID repostOfId = known.get(item.repostOfKey());
            return repostOfId == null
                    ? posts.publish(draft(item, known)).id()
                    : reposts.repostAt(item.authorId(), repostOfId, item.publishedAt());
        } catch (ProblemException e) {
            throw new RefusedException(reasonOf(e.problem()));
        }
    }

    private static Draft draft(ImportItem item, Map<String, UUID> known) {
        return new Draft(
                item.authorId(),
                Objects.requireNonNull(item.text()),
                known.get(item.parentKey()),
                known.get(item.quoteOfKey()),
                null,
                Audience.COMPANY,
                null,
                item.publishedAt(),
                List.of(),
                null);
    }

    private void react(ImportItem item, UUID postId) {
        try {
            for (ImportReaction reaction : item.allReactions()) {
                reactions.bringIn(reaction.readerId(), postId, reaction.kind());
            }
        } catch (ProblemException e) {
            throw new RefusedException(Refusal.UNKNOWN_READER);
        }
    }

    private static Refusal reasonOf(FeedProblem problem) {
        return switch (problem) {
            case NOT_FOUND, AUDIENCE_NOT_AVAILABLE -> Refusal.UNKNOWN_KEY;
            case THREAD_FULL -> Refusal.THREAD_FULL;
            default -> Refusal.INVALID_TEXT;
        };
    }
}
