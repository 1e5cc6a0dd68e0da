package io.loggia.feed.crossing;

import io.loggia.events.CrossingState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a post stands outside. Its author is told everything; others only that it is public, and
 * where. LEAVING without {@code publishAt} is on its way to the wall.
 */
@Schema(name = "PostCrossing")
public record CrossingView(
        @Schema(required = true) CrossingState state,
        @Nullable @Schema(description = "When a post that is leaving becomes public")
                Instant publishAt,
        @Nullable @Schema(description = "The whole URL of its page outside") String address,
        @Nullable @Schema(description = "Since when some version of it is public")
                Instant liveSince,
        @Nullable @Schema(description = "What holds it, or removed it") String rule,
        @Nullable @Schema(description = "A steward's words") String reason) {

    static CrossingView whole(Crossing crossing) {
        return new CrossingView(
                crossing.state(),
                crossing.publishAt(),
                crossing.address(),
                crossing.liveSince(),
                crossing.rule(),
                crossing.reason());
    }

    /** What outward-service has yet to answer; a version that was public before still is. */
    static CrossingView onItsWay(@Nullable Crossing before) {
        return before == null || !before.isPublic()
                ? new CrossingView(CrossingState.LEAVING, null, null, null, null, null)
                : new CrossingView(
                        CrossingState.LEAVING,
                        null,
                        before.address(),
                        before.liveSince(),
                        null,
                        null);
    }

    static CrossingView live(Crossing crossing) {
        return new CrossingView(
                CrossingState.LIVE, null, crossing.address(), crossing.liveSince(), null, null);
    }
}
