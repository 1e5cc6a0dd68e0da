package io.loggia.feed.moderation;

import io.loggia.feed.report.ConcernState;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stewards said or decided about the caller; not who reported it, nor in what words. */
@Schema(name = "OwnConcern")
record OwnConcernView(
        @Schema(required = true) UUID id,
        @Nullable UUID postId,
        @Nullable @Schema(description = "Absent if the concern is about the person")
                ReportedPostView post,
        @Schema(required = true) ConcernState state,
        @Nullable @Schema(description = "Absent while nothing is decided") RulingView ruling,
        @Nullable AppealView appeal,
        @Schema(required = true) List<Talk> talks,
        @Schema(required = true) boolean mayAppeal) {}
