package io.loggia.outward.post;

import io.loggia.events.CrossingState;
import io.loggia.outward.appeal.AppealView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post's removal, as stewards see it. */
@Schema(name = "Removal")
record RemovalView(
        @Schema(required = true) UUID postId,
        @Schema(required = true) UUID authorId,
        @Schema(required = true) UUID removedBy,
        @Schema(required = true) Instant removedAt,
        @Schema(required = true) String rule,
        @Schema(required = true) String reason,
        @Schema(required = true, description = "Where the post stands now") CrossingState postState,
        @Nullable @Schema(description = "Absent if it was never public, or its author has no face")
                String address,
        @Nullable @Schema(description = "What would stand again; absent once that is settled")
                String text,
        @Nullable AppealView appeal,
        @Nullable @Schema(description = "Who has decided") UUID decidedBy,
        @Schema(required = true, description = "Whether an appeal waits that the caller may decide")
                boolean mayDecide) {}
