package io.loggia.feed.timeline;

import io.loggia.feed.timeline.Skeleton.Origin;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids below a cursor out of the kept part of a home timeline; below a whole one there are none. */
record KeptPage(List<UUID> ids, boolean whole, Origin origin) {

    static KeptPage read(StoredPage stored, Origin origin) {
        return new KeptPage(stored.ids(), stored.whole(), origin);
    }

    /** A page out of all that was just built. */
    static KeptPage cut(List<UUID> built, @Nullable UUID before, int limit, int size) {
        List<UUID> ids =
                built.stream()
                        .filter(
                                id ->
                                        before == null
                                                || Skeleton.NEWEST_FIRST.compare(id, before) > 0)
                        .limit(limit)
                        .toList();
        return new KeptPage(ids, built.size() < size, Origin.BUILT);
    }
}
