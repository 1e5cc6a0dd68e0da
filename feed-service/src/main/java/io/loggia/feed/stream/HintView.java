package io.loggia.feed.stream;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The data of one event: {@code count} posts, the newest of them, since the event before. */
@Schema(name = "Hint")
record HintView(HintKind kind, UUID newestId, int count) {

    static HintView of(Signal.Hint hint) {
        return new HintView(hint.kind(), hint.newestId(), hint.count());
    }
}
