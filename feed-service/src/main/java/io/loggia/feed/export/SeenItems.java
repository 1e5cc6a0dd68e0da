package io.loggia.feed.export;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.post.PostRepository;
import io.loggia.feed.post.PostRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of what somebody did with posts, that with posts which they may see. */
@ApplicationScoped
class SeenItems {

    private static final String POST = "postId";

    private final PostRepository posts;
    private final ReadingRepository readings;

    SeenItems(PostRepository posts, ReadingRepository readings) {
        this.posts = posts;
        this.readings = readings;
    }

    List<Map<String, Object>> listOf(UUID readerId, List<Map<String, Object>> items) {
        Reading reading = readings.of(readerId);
        Map<UUID, PostRow> rows = posts.findByIds(items.stream().map(SeenItems::postOf).toList());
        return items.stream().filter(item -> canSee(reading, rows.get(postOf(item)))).toList();
    }

    private static UUID postOf(Map<String, Object> item) {
        return (UUID) Objects.requireNonNull(item.get(POST));
    }

    private static boolean canSee(Reading reading, @Nullable PostRow row) {
        return row != null && Visibility.canSee(reading, row.facts());
    }
}
