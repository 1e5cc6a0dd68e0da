package io.loggia.outward.reply;

import io.loggia.outward.appeal.AppealView;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hidden reply whose guest appeals, as stewards see it. */
@Schema(name = "Hiding")
record HidingView(
        @Schema(required = true) UUID replyId,
        @Schema(required = true) UUID postId,
        @Schema(required = true, description = "As the guest gave it; nobody verified it")
                String name,
        @Schema(required = true, description = "Plain text, in lines") String text,
        @Schema(required = true) HideReason reason,
        @Schema(required = true) UUID hiddenBy,
        @Schema(required = true) Instant hiddenAt,
        @Schema(required = true) AppealView appeal,
        @Schema(required = true, description = "Whether the caller may decide") boolean mayDecide) {

    static HidingView of(HidingRepository.Listed listed, UUID stewardId) {
        Hiding hiding = listed.hiding();
        return new HidingView(
                hiding.replyId(),
                listed.postId(),
                listed.name(),
                listed.text(),
                hiding.reason(),
                hiding.hiddenBy(),
                hiding.hiddenAt(),
                Objects.requireNonNull(AppealView.of(hiding.appeal())),
                !hiding.hiddenBy().equals(stewardId) && !listed.postAuthorId().equals(stewardId));
    }
}
