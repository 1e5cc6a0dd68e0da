package io.loggia.feed.notification;

import io.loggia.feed.post.AuthorView;
import io.loggia.feed.post.GroupView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened to somebody with one thing on one day, all of a kind together. Who did it, the last
 * first and at most three, and how many more; nobody where it comes from outside or from a group.
 */
@Schema(name = "Notification")
public record NotificationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) NotificationKind kind,
        @Schema(required = true, description = "When the last of it happened") Instant at,
        @Schema(required = true) boolean unread,
        @Schema(required = true) List<AuthorView> actors,
        @Schema(required = true) int others,
        @Schema(description = "What was written, or what something was done with")
                @Nullable ExcerptView post,
        @Nullable GroupView group,
        @Nullable QuestionedView question) {}
