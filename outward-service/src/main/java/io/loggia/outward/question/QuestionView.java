package io.loggia.outward.question;

import io.loggia.events.QuestionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question from outside, as colleagues see it. */
@Schema(name = "Question")
record QuestionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "q3Vd0nXJQ0a5mLh1xQY6Zw") String publicId,
        @Schema(required = true, description = "Its page outside") String address,
        @Schema(required = true, description = "As the asker gave it, not verified")
                String askerName,
        @Schema(required = true) String text,
        @Schema(required = true) List<String> topics,
        @Schema(required = true, description = "The asker's") String language,
        @Schema(required = true) Instant askedAt,
        @Schema(required = true) QuestionState state,
        @Nullable @Schema(description = "Whom the asker named") UUID addressedTo,
        @Schema(required = true, description = "Whom it fits, the best first; you, too, if it does")
                List<OfferView> offeredTo,
        @Schema(required = true, description = "Your taps, and those on your shoulder that wait")
                List<TapView> taps,
        @Schema(required = true, description = "Whether you have said that it is not for you")
                boolean notMe,
        @Nullable ClaimView claim,
        @Schema(required = true) List<AnswerView> answers,
        @Nullable RefusalView declined,
        @Nullable VerdictView verdict,
        @Nullable PinView pinned,
        @Schema(required = true) int reopenedTimes,
        @Schema(required = true) long version) {

    /** Somebody whom it fits. */
    @Schema(name = "Offer")
    record OfferView(
            @Schema(required = true) UUID profileId,
            @Schema(required = true) List<Reason> reasons) {}

    /** Somebody believes that somebody knows it. */
    @Schema(name = "Tap")
    record TapView(
            @Schema(required = true) UUID by,
            @Schema(required = true) UUID to,
            @Schema(required = true) Instant at,
            @Schema(required = true, description = "Whether they have said that it is not for them")
                    boolean declined) {

        static TapView of(Tap tap) {
            return new TapView(tap.by(), tap.to(), tap.at(), tap.declined());
        }
    }

    /** Who is on it. */
    @Schema(name = "Claim")
    record ClaimView(
            @Schema(required = true) UUID profileId,
            @Schema(required = true) Instant since,
            @Schema(required = true, description = "Later while an answer is on its way out")
                    Instant until,
            @Schema(required = true, description = "From when on its holder is told of the end")
                    Instant remindAt,
            @Schema(required = true, description = "Whether claiming again from then on keeps it")
                    boolean keepable) {}

    /** A post that answers it, or will. */
    @Schema(name = "Answer")
    record AnswerView(
            @Schema(required = true) UUID postId,
            @Schema(required = true) UUID profileId,
            @Schema(required = true) AnswerState state,
            @Nullable @Schema(description = "Where it is public") String address,
            @Nullable @Schema(description = "When its window ends") Instant publishAt) {}

    /** Where an answer stands. */
    enum AnswerState {
        LEAVING,
        HELD,
        LIVE
    }

    /** Why it will not be answered. */
    @Schema(name = "Refusal")
    record RefusalView(
            @Schema(required = true) String reason,
            @Schema(required = true) UUID by,
            @Schema(required = true) Instant at,
            @Nullable @Schema(description = "The question that is the same") UUID duplicateOf) {}

    /** Who has put it on the first page of the site, and why. */
    @Schema(name = "Pin")
    record PinView(
            @Schema(required = true) UUID by,
            @Schema(required = true) String reason,
            @Schema(required = true) Instant at) {

        static PinView of(Pin pin) {
            return new PinView(pin.by(), pin.reason(), pin.at());
        }
    }

    /** What the asker said last of an answer. */
    @Schema(name = "Verdict")
    record VerdictView(
            @Schema(required = true) boolean helped,
            @Schema(required = true) Instant at,
            @Nullable String words) {}
}
