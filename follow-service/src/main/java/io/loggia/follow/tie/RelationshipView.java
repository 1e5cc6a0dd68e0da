package io.loggia.follow.tie;

import io.loggia.events.Relation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How whoever asks stands to a profile, and it to him; the bell is his. To a group one may also
 * have asked to be let in, or be invited.
 */
@Schema(name = "Relationship")
record RelationshipView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) Relation relation,
        @Schema(required = true) boolean following,
        @Schema(required = true) boolean followedBy,
        @Schema(required = true) boolean bell) {}
