package io.loggia.feed.draft;

import io.loggia.events.Audience;
import io.loggia.feed.post.Attachment;
import io.loggia.feed.post.AttachmentView;
import io.loggia.feed.post.Draft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as it is kept; its version rises with each change, and is never used again. */
@Schema(name = "DraftView")
record DraftView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String text,
        @Nullable UUID parentId,
        @Nullable UUID quoteOfId,
        @Nullable UUID answers,
        @Nullable UUID groupId,
        @Schema(required = true) List<AttachmentView> media,
        @Nullable DraftPollView poll,
        @Nullable ScheduleView schedule,
        @Schema(required = true) Instant changedAt,
        @Schema(required = true) long version) {

    DraftView with(List<AttachmentView> media) {
        return new DraftView(
                id, text, parentId, quoteOfId, answers, groupId, media, poll, schedule, changedAt,
                version);
    }

    List<Attachment> attachments() {
        return media.stream().map(picture -> new Attachment(picture.id(), picture.alt())).toList();
    }

    /** What is kept to be published later is for inside. */
    Audience audience() {
        return groupId == null ? Audience.COMPANY : Audience.GROUP;
    }

    boolean isPublishedAt(Instant time) {
        return schedule != null && schedule.refusal() == null && schedule.publishAt().equals(time);
    }

    /** As its author would publish it; refuses a poll that is not finished. */
    Draft toPublish(UUID authorId) {
        return new Draft(
                authorId,
                text,
                parentId,
                quoteOfId,
                answers,
                audience(),
                groupId,
                null,
                attachments(),
                poll == null ? null : poll.request().poll());
    }
}
