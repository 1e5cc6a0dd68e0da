package io.loggia.follow.tie;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many follow a profile, and how many it follows. */
@Schema(name = "FollowCounts")
record FollowCountsView(
        @Schema(required = true) long followers, @Schema(required = true) long following) {}
