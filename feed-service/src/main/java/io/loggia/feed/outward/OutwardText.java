package io.loggia.feed.outward;

import java.util.List;
import java.util.UUID;

/**
 * A text as it may leave. In {@code html}, {@code <a data-mention="0"></a>} stands for the first of
 * {@code mentionIds}, and so on; {@code text} is plain words and names nobody.
 */
public record OutwardText(String text, String html, List<UUID> mentionIds) {

    public OutwardText {
        mentionIds = List.copyOf(mentionIds);
    }
}
