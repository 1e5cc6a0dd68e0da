package io.loggia.outward.reply;

import io.loggia.events.GuestReplyState;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reply from outside, as colleagues see it; the name was given, and nobody verified it. */
@Schema(name = "GuestReply")
public record GuestReplyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID postId,
        @Schema(required = true) String name,
        @Schema(required = true, description = "Plain text, in lines") String text,
        @Schema(required = true) Instant receivedAt,
        @Schema(
                        required = true,
                        enumeration = {"HELD", "SHOWN", "HIDDEN"})
                GuestReplyState state,
        @Schema(description = "Why it waits") @Nullable HoldReason holdReason,
        @Schema(description = "When it is shown without a decision") @Nullable Instant showsAt,
        @Schema(description = "Why it is hidden, which is public")
                @Nullable HideReason hiddenReason,
        @Schema(description = "Who has hidden it") @Nullable UUID hiddenBy,
        @Schema(required = true, description = "Whether the caller may show and hide it")
                boolean mayDecide,
        @Schema(required = true) long version) {

    static GuestReplyView of(Reply reply, boolean mayDecide) {
        Reply.Content content = Objects.requireNonNull(reply.content());
        Stage.Held held = reply.stage() instanceof Stage.Held found ? found : null;
        Stage.Hidden hidden = reply.stage() instanceof Stage.Hidden found ? found : null;
        return new GuestReplyView(
                reply.id(),
                reply.postId(),
                content.name(),
                content.text(),
                reply.receivedAt(),
                reply.stage().told(),
                held == null ? null : held.reason(),
                held == null ? null : held.showsAt(),
                hidden == null ? null : hidden.reason(),
                hidden == null ? null : hidden.by(),
                mayDecide,
                reply.version());
    }
}
