package io.loggia.feed.post;

import static java.util.Objects.requireNonNull;

import io.loggia.events.Event;
import io.loggia.events.delivery.ReplaySource;
import io.loggia.events.delivery.ReplaySource.Batch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through all posts in the order of their ids, some at a time, each held as it stands. */
@ApplicationScoped
class PostWalk {

    private final PostRepository posts;

    PostWalk(PostRepository posts) {
        this.posts = posts;
    }

    Batch next(
            @Nullable String after,
            int limit,
            BiFunction<Post, PostRow, Stream<? extends Event>> told) {
        List<Post> some = posts.holdAfter(ReplaySource.idAt(after), limit);
        if (some.isEmpty()) {
            return Batch.END;
        }
        Map<UUID, PostRow> rows = posts.findByIds(some.stream().map(Post::id).toList());
        List<? extends Event> events =
                some.stream()
                        .flatMap(post -> told.apply(post, requireNonNull(rows.get(post.id()))))
                        .toList();
        return new Batch(events, some.getLast().id().toString());
    }
}
