package io.loggia.follow.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who follows whom among a few people. */
record Follows(Set<Follow> all) {

    Follows {
        all = Set.copyOf(all);
    }

    /** One follow. */
    record Follow(UUID followerId, UUID followeeId) {

        Follow reversed() {
            return new Follow(followeeId, followerId);
        }
    }

    boolean has(UUID followerId, UUID followeeId) {
        return all.contains(new Follow(followerId, followeeId));
    }

    /** In the order of ids; a mutual one goes from the smaller id. */
    List<GraphEdgeView> edgesAmong(Set<UUID> ids) {
        return all.stream()
                .filter(follow -> ids.contains(follow.followerId()))
                .filter(follow -> ids.contains(follow.followeeId()))
                .sorted(Comparator.comparing(Follow::followerId).thenComparing(Follow::followeeId))
                .flatMap(this::edge)
                .toList();
    }

    private Stream<GraphEdgeView> edge(Follow follow) {
        boolean mutual = all.contains(follow.reversed());
        boolean toldByTheOther = mutual && follow.followerId().compareTo(follow.followeeId()) > 0;
        return toldByTheOther
                ? Stream.empty()
                : Stream.of(new GraphEdgeView(follow.followerId(), follow.followeeId(), mutual));
    }
}
