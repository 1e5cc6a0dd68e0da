package io.loggia.feed.intake;

import io.loggia.events.Audience;
import io.loggia.feed.post.Draft;
import io.loggia.feed.post.PostService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Publishes what is brought in: a post, its event and its row in the journal, or none of them. */
@ApplicationScoped
class ImportService {

    private final PostService posts;
    private final ImportRepository journal;
    private final Clock clock;

    ImportService(PostService posts, ImportRepository journal, Clock clock) {
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The new post; fails with {@link TwinException} if another request brings in the same key. */
    @Transactional
    UUID publish(String source, ImportItem item) {
        Draft draft =
                new Draft(
                        item.authorId(),
                        item.text(),
                        null,
                        null,
                        Audience.COMPANY,
                        item.publishedAt());
        UUID postId = posts.publish(draft).id();
        if (!journal.take(source, item.key(), postId, clock.instant())) {
            throw new TwinException();
        }
        return postId;
    }
}
