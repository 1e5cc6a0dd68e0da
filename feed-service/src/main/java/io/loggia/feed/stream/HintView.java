package io.loggia.feed.stream;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The data of one event. Of posts it tells the newest and how many there are since the event
 * before; of questions and guests' replies which one, or to which post, unless there are several;
 * of anything else only that it has changed.
 */
@Schema(name = "Hint")
record HintView(
        @Schema(required = true) HintKind kind,
        @Nullable UUID newestId,
        @Nullable Integer count,
        @Nullable UUID questionId,
        @Nullable UUID postId) {

    static HintView of(Signal.Hint hint) {
        return new HintView(hint.kind(), hint.newestId(), hint.count(), null, null);
    }

    static HintView of(Signal.Knock knock) {
        UUID about = knock.about();
        return switch (knock.kind()) {
            case QUESTIONS -> new HintView(knock.kind(), null, null, about, null);
            case GUEST_REPLIES -> new HintView(knock.kind(), null, null, null, about);
            case HOME, FOLLOWERS, MARKERS, NOTIFICATIONS ->
                    new HintView(knock.kind(), null, null, null, null);
        };
    }
}
