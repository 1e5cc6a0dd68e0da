package io.loggia.feed.marker;

import com.github.f4b6a3.uuid.util.UuidUtil;
import io.loggia.feed.FeedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Moves markers forward. */
@ApplicationScoped
class MarkerService {

    /** How far the clock that minted a post's id may be ahead of this one. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final MarkerRepository markers;
    private final Clock clock;

    MarkerService(MarkerRepository markers, Clock clock) {
        this.markers = markers;
        this.clock = clock;
    }

    /** Tells whether it moved; an id of the future is refused, since it would hold for ever. */
    @Transactional
    boolean moveHome(UUID readerId, UUID lastReadId) {
        Instant now = clock.instant();
        if (!UuidUtil.isTimeOrderedEpoch(lastReadId)
                || UuidUtil.getInstant(lastReadId).isAfter(now.plus(SKEW))) {
            throw FeedProblem.INVALID_FIELD.at("lastReadId", "is not the id of a post");
        }
        return markers.moveHome(readerId, lastReadId, now);
    }
}
