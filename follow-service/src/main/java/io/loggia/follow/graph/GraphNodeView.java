package io.loggia.follow.graph;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person in the picture. */
@Schema(name = "GraphNode")
record GraphNodeView(
        @Schema(required = true) UUID profileId,
        @Schema(
                        required = true,
                        minimum = "0",
                        maximum = "3",
                        description = "Steps from the centre; 3 is farther, or not tied at all")
                int distance,
        @Schema(required = true, maximum = "1000", description = "More are not counted")
                long followers,
        @Schema(required = true, description = "By the caller") boolean following,
        @Schema(required = true, description = "The caller is") boolean followedBy) {}
