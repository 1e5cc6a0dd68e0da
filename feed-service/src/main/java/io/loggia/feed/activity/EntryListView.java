package io.loggia.feed.activity;

import io.loggia.feed.Page;
import io.loggia.feed.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a source's events, newest first. */
@Schema(name = "ActivityEntries")
record EntryListView(@Schema(required = true) List<EntryView> items, @Nullable String nextCursor)
        implements Paged {

    static EntryListView of(Page<EntryView> page) {
        return new EntryListView(page.items(), page.nextCursor());
    }
}
