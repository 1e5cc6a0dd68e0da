package io.loggia.feed.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one event: the post, or a reason and where in the event it lies. */
@Schema(name = "EventFate")
record FateView(
        @Nullable @Schema(description = "The event's id, as far as it has one") String id,
        @Schema(required = true) Fate fate,
        @Nullable UUID postId,
        @Nullable Reason reason,
        @Nullable String field) {

    static FateView of(Verdict verdict, @Nullable UUID postId) {
        @Nullable Refusal why = verdict.why();
        return new FateView(
                verdict.received().eventId(),
                verdict.fate(),
                postId,
                why == null ? null : why.reason(),
                why == null ? null : why.field());
    }
}
