package io.loggia.feed.search;

import io.loggia.feed.Paged;
import io.loggia.feed.post.PostView;
import io.loggia.feed.timeline.TimelineView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what was found, newest first; {@code nextCursor} is absent where it ends. */
@Schema(name = "SearchResult")
record SearchView(
        @Schema(required = true) List<PostView> items,
        @Nullable String nextCursor,
        @Nullable @Schema(
                        description =
                                "Where nothing is found: the same spelt nearly so, which is found")
                String spelling)
        implements Paged {

    static SearchView of(TimelineView found, @Nullable String spelling) {
        return new SearchView(found.items(), found.nextCursor(), spelling);
    }
}
