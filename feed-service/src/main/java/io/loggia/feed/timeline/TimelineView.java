package io.loggia.feed.timeline;

import io.loggia.feed.Paged;
import io.loggia.feed.post.PostView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a timeline, newest first; {@code nextCursor} is absent where the timeline ends. */
@Schema(name = "Timeline")
public record TimelineView(
        @Schema(required = true) List<PostView> items,
        @Nullable @Schema(description = "Posts to be shown behind a line; absent where none are")
                List<FilteredView> filtered,
        @Nullable String nextCursor)
        implements Paged {

    /** A list that nothing is filtered in. */
    public TimelineView(List<PostView> items, @Nullable String nextCursor) {
        this(items, null, nextCursor);
    }
}
