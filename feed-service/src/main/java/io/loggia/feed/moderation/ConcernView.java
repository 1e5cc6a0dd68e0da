package io.loggia.feed.moderation;

import io.loggia.feed.report.ConcernState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was reported, as a steward sees it: in place, with all that was said about it. */
@Schema(name = "Concern")
record ConcernView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Whom it is about") UUID personId,
        @Nullable UUID postId,
        @Nullable @Schema(description = "Absent where a person was reported") ReportedPostView post,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, description = "Of each who reported it, once")
                List<SaidView> reports,
        @Schema(required = true) ConcernState state,
        @Schema(required = true) long version,
        @Schema(required = true, description = "Who has decided so far") List<UUID> stewards,
        @Nullable RulingView ruling,
        @Nullable AppealView appeal,
        @Schema(required = true) List<Talk> talks,
        @Schema(
                        required = true,
                        description = "Whether there is something for the caller to decide")
                boolean mayDecide) {}
