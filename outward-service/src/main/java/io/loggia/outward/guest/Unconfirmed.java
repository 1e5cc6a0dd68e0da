package io.loggia.outward.guest;

import io.loggia.outward.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guest has sent, until they use the link in their mail: a question, or a reply to a post.
 */
public record Unconfirmed(
        String name,
        String text,
        List<String> topics,
        @Nullable String addressedTo,
        @Nullable String postPublicId,
        Language language) {

    public boolean isReply() {
        return postPublicId != null;
    }
}
