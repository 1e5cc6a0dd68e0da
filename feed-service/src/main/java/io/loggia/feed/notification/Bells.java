package io.loggia.feed.notification;

import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.timeline.PostsArrived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Tells those who have rung a bell of the posts from there: of an author, a group, a topic or a
 * system that they follow. Of replies and of what is passed on it is silent, and whoever a post
 * names or answers has been told already. A second delivery changes nothing.
 */
@ApplicationScoped
class Bells {

    private final PostRepository posts;
    private final BellRepository bells;
    private final NotificationService notifications;
    private final NotificationConfig config;

    Bells(
            PostRepository posts,
            BellRepository bells,
            NotificationService notifications,
            NotificationConfig config) {
        this.posts = posts;
        this.bells = bells;
        this.notifications = notifications;
        this.config = config;
    }

    @ActivateRequestContext
    void on(@Observes PostsArrived arrived) {
        List<Bell> range = bells.page(arrived.postIds(), null, config.chunk());
        if (range.isEmpty()) {
            return;
        }
        Map<UUID, PostRow> rows = posts.findByIds(arrived.postIds());
        while (!range.isEmpty()) {
            notifications.tell(range.stream().map(bell -> notice(bell, rows)).toList());
            boolean last = range.size() < config.chunk();
            range =
                    last
                            ? List.of()
                            : bells.page(arrived.postIds(), range.getLast(), config.chunk());
        }
    }

    private static Notice notice(Bell bell, Map<UUID, PostRow> rows) {
        PostRow post = Objects.requireNonNull(rows.get(bell.postId()));
        return Notice.of(
                bell.receiverId(),
                NotificationKind.BELL,
                post.id(),
                post.facts().authorId(),
                post.facts().groupId());
    }
}
