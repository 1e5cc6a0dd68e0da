package io.loggia.follow.group;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Those members of a group whom the reader follows: how many, and up to three of them, first those
 * with the reader's bell, then those followed the longest.
 */
@Schema(name = "FamiliarMembers")
record FamiliarMembersView(
        @Schema(required = true) UUID groupId,
        @Schema(required = true, minItems = 1, maxItems = 3) List<UUID> profileIds,
        @Schema(required = true) long count) {}
