package io.loggia.feed.stream;

import io.loggia.feed.timeline.Skeleton;
import io.loggia.feed.timeline.TimelineService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens live streams, and makes good what a client missed while it was away. */
@ApplicationScoped
class StreamService {

    private static final int MOST_MISSED = 100;

    private final LiveStreams streams;
    private final TimelineService timelines;

    StreamService(LiveStreams streams, TimelineService timelines) {
        this.streams = streams;
        this.timelines = timelines;
    }

    /**
     * Opens a stream. There is no log of events: what is newer than the last one is seen in the
     * timeline, and told in one hint, which counts up to 100.
     */
    LiveStream open(UUID readerId, @Nullable UUID lastEventId, Line line) {
        LiveStream stream = streams.open(readerId, line);
        try {
            int wanted = lastEventId == null ? 1 : MOST_MISSED;
            List<UUID> standing = timelines.newestInHome(readerId, wanted);
            stream.begin(standing, newerThan(lastEventId, standing));
            return stream;
        } catch (RuntimeException e) {
            stream.end();
            throw e;
        }
    }

    private static List<UUID> newerThan(@Nullable UUID lastEventId, List<UUID> standing) {
        return lastEventId == null
                ? List.of()
                : standing.stream()
                        .takeWhile(id -> Skeleton.NEWEST_FIRST.compare(id, lastEventId) < 0)
                        .toList();
    }
}
