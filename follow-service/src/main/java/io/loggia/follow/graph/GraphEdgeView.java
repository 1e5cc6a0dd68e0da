package io.loggia.follow.graph;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One follows the other, or each the other; of two people there is one edge at most. */
@Schema(name = "GraphEdge")
record GraphEdgeView(
        @Schema(required = true) UUID fromId,
        @Schema(required = true) UUID toId,
        @Schema(required = true) boolean mutual) {}
