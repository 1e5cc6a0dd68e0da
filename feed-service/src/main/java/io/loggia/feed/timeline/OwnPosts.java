package io.loggia.feed.timeline;

import io.loggia.feed.post.PostWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Shows people their own posts at once: the author's home timeline does not wait for the fan-out.
 * What Redis could not take is kept here until the author reads.
 */
@ApplicationScoped
class OwnPosts {

    /** While Redis is away longer than this many posts take, the fan-out has to do for the rest. */
    private static final int MOST_KEPT = 10_000;

    private final ConcurrentMap<UUID, Set<UUID>> missing = new ConcurrentHashMap<>();
    private final TimelineStore timelines;

    OwnPosts(TimelineStore timelines) {
        this.timelines = timelines;
    }

    void on(@Observes PostWritten written) {
        try {
            timelines.add(new Placement(written.authorId(), written.postId()));
        } catch (RedisAwayException e) {
            if (missing.size() < MOST_KEPT) {
                missing.computeIfAbsent(written.authorId(), _ -> ConcurrentHashMap.newKeySet())
                        .add(written.postId());
            }
        }
    }

    /** Adds what is missing; as long as this fails, Redis must not answer for the author. */
    void catchUp(UUID authorId) {
        Set<UUID> posts = missing.get(authorId);
        if (posts != null) {
            posts.forEach(post -> timelines.add(new Placement(authorId, post)));
            missing.remove(authorId, posts);
        }
    }
}
