package io.loggia.feed.topic;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic, in how many posts it stands now, and how many people wrote those. */
@Schema(name = "Topic")
record TopicView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String slug,
        @Schema(required = true) long postCount,
        @Schema(required = true) long authorCount) {}
