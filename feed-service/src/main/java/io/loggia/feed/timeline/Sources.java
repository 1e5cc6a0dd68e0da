package io.loggia.feed.timeline;

import io.loggia.feed.audience.Belonging;
import io.loggia.feed.audience.TieRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Tells whose posts stand in a home timeline; the reader and the company count as followed. */
@ApplicationScoped
class Sources {

    private final TieRepository ties;
    private final MergedSources merged;

    Sources(TieRepository ties, MergedSources merged) {
        this.ties = ties;
        this.merged = merged;
    }

    /** As of now. */
    HomeSources of(UUID readerId) {
        return of(readerId, ties.listFolloweeIds(readerId));
    }

    HomeSources of(UUID readerId, Collection<UUID> followees) {
        Set<UUID> pushed = new HashSet<>(followees);
        pushed.add(readerId);
        pushed.add(Belonging.COMPANY);
        Set<UUID> mergedHere = merged.among(pushed);
        pushed.removeAll(mergedHere);
        return new HomeSources(pushed, mergedHere);
    }
}
