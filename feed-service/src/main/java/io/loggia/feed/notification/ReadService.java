package io.loggia.feed.notification;

import com.github.f4b6a3.uuid.util.UuidUtil;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody has read of what they were told. */
@ApplicationScoped
class ReadService {

    /** How far the clock that minted an id may be ahead of this one. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final MarkRepository marks;
    private final Event<NotificationsChanged> changed;
    private final Clock clock;

    ReadService(MarkRepository marks, Event<NotificationsChanged> changed, Clock clock) {
        this.marks = marks;
        this.changed = changed;
        this.clock = clock;
    }

    /** Again it changes nothing. */
    @Transactional
    void read(UUID receiverId, UUID id) {
        if (marks.read(receiverId, id) == 0) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        changed.fire(new NotificationsChanged(Set.of(receiverId)));
    }

    /** All up to there is read, and nothing beyond; returns where the marker stood before. */
    @Transactional
    MovedMarkerView move(UUID receiverId, @Nullable UUID readUpTo) {
        Instant now = clock.instant();
        requirePast(readUpTo, now);
        UUID former = marks.find(receiverId).orElse(null);
        marks.put(receiverId, readUpTo, now);
        changed.fire(new NotificationsChanged(Set.of(receiverId)));
        return new MovedMarkerView(readUpTo, former);
    }

    /** An id of the future would hold for ever. */
    private static void requirePast(@Nullable UUID readUpTo, Instant now) {
        if (readUpTo != null
                && (!UuidUtil.isTimeOrderedEpoch(readUpTo)
                        || UuidUtil.getInstant(readUpTo).isAfter(now.plus(SKEW)))) {
            throw FeedProblem.INVALID_FIELD.at("readUpTo", "is not the id of a notification");
        }
    }
}
