package io.loggia.feed.post;

import io.loggia.events.PublishedAudience;
import io.loggia.events.PublishedPostChanged;
import io.loggia.events.PublishedPostEvent;
import io.loggia.events.PublishedPostWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other systems are told of a post: the post, as long as everybody inside may see it; that it
 * is withdrawn, once they no longer may; and nothing of one that they never could.
 */
@ApplicationScoped
class PublishedPosts {

    private final Clock clock;

    PublishedPosts(Clock clock) {
        this.clock = clock;
    }

    Optional<PublishedPostEvent> of(Post post, List<UUID> mentionIds, List<String> topics) {
        if (post.isForEverybody()) {
            return Optional.of(
                    post.isDeleted() ? withdrawn(post) : changed(post, mentionIds, topics));
        }
        return post.hasLostEverybody() ? Optional.of(withdrawn(post)) : Optional.empty();
    }

    private PublishedPostWithdrawn withdrawn(Post post) {
        Instant deletedAt = post.deletedAt();
        return new PublishedPostWithdrawn(
                post.id(), post.version(), deletedAt == null ? clock.instant() : deletedAt);
    }

    private static PublishedPostChanged changed(
            Post post, List<UUID> mentionIds, List<String> topics) {
        return new PublishedPostChanged(
                post.id(),
                post.authorId(),
                post.parentId(),
                post.threadId(),
                post.repostOfId(),
                post.quoteOfId(),
                post.text(),
                post.isForTheWorld() ? PublishedAudience.WORLD : PublishedAudience.COMPANY,
                mentionIds,
                topics,
                post.publishedAt(),
                post.editedAt(),
                post.version());
    }
}
