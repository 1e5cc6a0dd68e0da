package io.loggia.feed.notification;

import io.loggia.feed.post.PostRow;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post, and how its words begin, as they were typed and in one line. */
@Schema(name = "NotificationPost")
public record ExcerptView(
        @Schema(required = true) UUID id, @Schema(required = true) String excerpt) {

    private static final int MOST_CHARACTERS = 160;

    static ExcerptView of(PostRow post) {
        return new ExcerptView(post.id(), cut(post.text().strip().replaceAll("\\s+", " ")));
    }

    private static String cut(String line) {
        if (line.codePointCount(0, line.length()) <= MOST_CHARACTERS) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)).strip() + "…";
    }
}
