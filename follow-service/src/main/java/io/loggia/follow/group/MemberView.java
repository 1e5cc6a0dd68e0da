package io.loggia.follow.group;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who belongs to a group, has asked to or is invited, and since when. */
@Schema(name = "Member")
record MemberView(
        @Schema(required = true) UUID profileId, @Schema(required = true) Instant since) {}
