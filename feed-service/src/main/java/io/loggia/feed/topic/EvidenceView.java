package io.loggia.feed.topic;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many answers of one person about a topic helped somebody, and the newest of them: replies for
 * which colleagues gave thanks, and answers to questions from outside that helped the asker.
 */
@Schema(name = "Evidence")
record EvidenceView(
        @Schema(required = true) UUID profileId,
        @Schema(required = true) long helpfulReplies,
        @Schema(required = true) long confirmedAnswers,
        @Schema(required = true) UUID examplePostId) {}
