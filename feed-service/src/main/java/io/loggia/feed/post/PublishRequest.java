package io.loggia.feed.post;

import io.loggia.events.Audience;
import io.loggia.feed.poll.Poll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants to publish. */
record PublishRequest(
        @NotNull @Schema(
                        required = true,
                        maxLength = TextPolicy.MAX_BYTES,
                        description =
                                "Markdown, at most 5,000 characters as people count them;"
                                        + " empty only with pictures")
                String text,
        @Nullable @Schema(description = "The post that this one answers") UUID parentId,
        @Nullable @Schema(description = "The post that this one quotes") UUID quoteOfId,
        @Nullable @Schema(
                        description =
                                "The question from outside that this post answers; for WORLD alone,"
                                        + " and for a post that neither answers nor quotes another")
                UUID answers,
        @Nullable @Schema(
                        enumeration = {"GROUP", "COMPANY", "WORLD"},
                        defaultValue = "COMPANY",
                        description = "GROUP needs a group one belongs to; WORLD needs a voice")
                String audience,
        @Nullable @Schema(
                        description =
                                "The group that the post is for, with GROUP alone; a reply is for the"
                                        + " group of its parent")
                UUID groupId,
        @Nullable @Size(max = Attachment.MOST) @Schema(
                        maxItems = Attachment.MOST,
                        description = "Pictures that the author sent and that wait for a post")
                List<@Valid AttachmentRequest> media,
        @Nullable @Valid @Schema(description = "What it asks its readers; not for WORLD")
                PollRequest poll) {

    List<Attachment> attachments() {
        return Attachment.listOf(media);
    }

    @Nullable Poll asked() {
        return poll == null ? null : poll.poll();
    }

    /** Words for a group, and nothing besides. */
    boolean saysWordsToAGroupAlone() {
        return Audience.GROUP.name().equals(audience)
                && parentId == null
                && quoteOfId == null
                && answers == null
                && poll == null
                && attachments().isEmpty();
    }

    /** The request in words that are equal only for equal requests: the text comes last. */
    String canonical() {
        String quoting = quoteOfId == null ? "" : " quoting " + quoteOfId;
        String answering = answers == null ? "" : " answering " + answers;
        String showing = Attachment.canonical(attachments());
        return "POST /api/posts"
                + quoting
                + answering
                + "\n"
                + parentId
                + "\n"
                + audience
                + (groupId == null ? "" : " " + groupId)
                + "\n"
                + showing
                + PollRequest.canonical(poll)
                + "\n"
                + text;
    }
}
