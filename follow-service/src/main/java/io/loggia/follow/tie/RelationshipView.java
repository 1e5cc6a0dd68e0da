package io.loggia.follow.tie;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How whoever asks stands to a profile, and it to him; the bell is his. */
@Schema(name = "Relationship")
record RelationshipView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) boolean following,
        @Schema(required = true) boolean followedBy,
        @Schema(required = true) boolean bell) {}
