package io.loggia.follow.suggestion;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Those followers of a profile whom the reader follows: how many, and up to three of them, first
 * those with the reader's bell, then those followed the longest.
 */
@Schema(name = "FamiliarFollowers")
record FamiliarFollowersView(
        @Schema(required = true, maxItems = 3) List<UUID> profileIds,
        @Schema(required = true) long count) {

    static final FamiliarFollowersView NOBODY = new FamiliarFollowersView(List.of(), 0);
}
