package io.loggia.feed.intake;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one item; a post's id unless it was refused, and then a reason. */
@Schema(name = "ImportedPost")
record ImportedView(String key, @Nullable UUID postId, Outcome outcome, @Nullable Refusal reason) {

    static ImportedView created(String key, UUID postId) {
        return new ImportedView(key, postId, Outcome.CREATED, null);
    }

    static ImportedView known(String key, UUID postId) {
        return new ImportedView(key, postId, Outcome.KNOWN, null);
    }

    static ImportedView refused(String key, Refusal reason) {
        return new ImportedView(key, null, Outcome.REFUSED, reason);
    }
}
