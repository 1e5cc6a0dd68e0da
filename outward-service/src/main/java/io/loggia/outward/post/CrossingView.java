package io.loggia.outward.post;

import io.loggia.events.CrossingState;
import io.loggia.outward.appeal.AppealView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a post of one's own stands outside, and exactly what stands, or will stand, there. */
@Schema(name = "Crossing")
record CrossingView(
        @Schema(required = true) UUID postId,
        @Schema(required = true) CrossingState state,
        @Schema(required = true) long postVersion,
        @Nullable @Schema(description = "When the window ends") Instant publishAt,
        @Nullable String address,
        @Nullable Instant liveSince,
        @Nullable @Schema(description = "What holds it, or removed it") String rule,
        @Nullable @Schema(description = "Whether the author may override that rule")
                Boolean overridable,
        @Nullable @Schema(description = "A steward's words") String reason,
        @Nullable @Schema(description = "Against the last removal; what waits has no outcome")
                AppealView appeal,
        @Nullable @Schema(description = "Absent where nothing stands or waits") String html,
        @Schema(required = true, description = "What stands under the words, in this order")
                List<PictureView> pictures,
        @Schema(required = true) String authorLine) {}
