package io.loggia.follow.tie;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One end of a follow, seen from the other, and since when. */
@Schema(name = "Follow")
record FollowView(
        @Schema(required = true) UUID profileId, @Schema(required = true) Instant followedAt) {}
