package io.loggia.feed.search;

import io.loggia.events.Audience;
import io.loggia.feed.audience.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A query with its names found, and who asks: the part of the judgement that a database can make.
 *
 * @param sources all of which a post comes from: a group, topics
 * @param notBefore the lowest id that is wanted
 * @param below an id above all that are wanted
 */
record Sought(
        List<SearchTerm> terms,
        @Nullable UUID author,
        List<UUID> sources,
        @Nullable Audience audience,
        UUID notBefore,
        UUID below,
        Reading reading) {

    /** Whose posts are left out. Whoever is muted is found when asked for by name. */
    Set<UUID> notFrom() {
        Set<UUID> authors = new HashSet<>(reading.blockedEitherWay());
        if (author == null) {
            authors.addAll(reading.muted());
        }
        return authors;
    }

    /** Of whose posts the reader may see others' too; what else is followed is no group's. */
    Set<UUID> groups() {
        return reading.groupsKnown() ? reading.followees() : Set.of();
    }
}
