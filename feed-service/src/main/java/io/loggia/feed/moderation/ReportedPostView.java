package io.loggia.feed.moderation;

import io.loggia.events.Audience;
import io.loggia.feed.post.AttachmentView;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.post.Withheld;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The words of a post as they stand, or stood before it was withheld; and nothing around it. */
@Schema(name = "ReportedPost")
record ReportedPostView(
        @Schema(required = true) String text,
        @Schema(required = true) String html,
        @Schema(required = true) Audience audience,
        @Schema(required = true, description = "Whether it answers another post") boolean reply,
        @Schema(required = true) boolean hasMedia,
        @Schema(required = true, description = "For stewards alone") List<AttachmentView> media,
        @Schema(required = true) Instant publishedAt,
        @Nullable Instant editedAt,
        @Schema(required = true, description = "By its author: then there are no words")
                boolean deleted) {

    /** Of a post that stands in its group again, which is no business of stewards. */
    static ReportedPostView silent(PostRow row) {
        return new ReportedPostView(
                "",
                "",
                row.facts().audience(),
                row.facts().isReply(),
                false,
                List.of(),
                row.publishedAt(),
                row.editedAt(),
                row.facts().deleted());
    }

    static ReportedPostView of(
            PostRow row, @Nullable Withheld withheld, List<AttachmentView> media) {
        return new ReportedPostView(
                withheld == null ? row.text() : withheld.text(),
                withheld == null ? row.html() : withheld.html(),
                row.facts().audience(),
                row.facts().isReply(),
                row.hasMedia(),
                media,
                row.publishedAt(),
                row.editedAt(),
                withheld == null && row.facts().deleted());
    }
}
