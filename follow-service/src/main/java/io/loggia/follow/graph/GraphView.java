package io.loggia.follow.graph;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People around a centre, who comes first, and the follows among them. */
@Schema(name = "Graph")
record GraphView(
        @Schema(required = true) UUID centreId,
        @Schema(required = true, maxItems = 80) List<GraphNodeView> nodes,
        @Schema(required = true) List<GraphEdgeView> edges,
        @Schema(required = true, description = "How many more were found than there is room for")
                int more) {}
