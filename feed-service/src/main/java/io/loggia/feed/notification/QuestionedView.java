package io.loggia.feed.notification;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question from outside, and what it is about; its words are outward-service's to tell. */
@Schema(name = "NotificationQuestion")
public record QuestionedView(
        @Schema(required = true) UUID id, @Schema(required = true) List<String> topics) {}
