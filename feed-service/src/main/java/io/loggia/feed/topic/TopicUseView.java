package io.loggia.feed.topic;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic, and in how many posts it stands now. */
@Schema(name = "TopicUse")
record TopicUseView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String slug,
        @Schema(required = true) long postCount) {}
