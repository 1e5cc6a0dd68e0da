package io.loggia.feed.catchup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How far back one looks, as an id: all that was published later has a higher one. */
@ApplicationScoped
class LookBack {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final CatchUpRepository catchUp;
    private final Clock clock;

    LookBack(CatchUpRepository catchUp, Clock clock) {
        this.catchUp = catchUp;
        this.clock = clock;
    }

    UUID after(UUID readerId, Span span) {
        return switch (span) {
            case DAY -> before(DAY);
            case WEEK -> before(WEEK);
            case UNREAD -> {
                UUID week = before(WEEK);
                yield catchUp.findLastRead(readerId)
                        .filter(read -> timeOf(read).isAfter(timeOf(week)))
                        .orElse(week);
            }
        };
    }

    private UUID before(Duration ago) {
        return new UUID(clock.instant().minus(ago).toEpochMilli() << 16, 0);
    }

    /** The milliseconds that a post's id begins with. */
    static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
