package io.loggia.feed.stream;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The data of one event. Of posts it tells the newest and how many there are since the event
 * before; of anything else only that it has changed.
 */
@Schema(name = "Hint")
record HintView(
        @Schema(required = true) HintKind kind, @Nullable UUID newestId, @Nullable Integer count) {

    static HintView of(Signal.Hint hint) {
        return new HintView(hint.kind(), hint.newestId(), hint.count());
    }

    static HintView of(Signal.Knock knock) {
        return new HintView(knock.kind(), null, null);
    }
}
