package io.loggia.follow.suggestion;

import io.loggia.follow.profile.Topics;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who could be suggested, and what there is to know of them before the reasons. */
record Candidate(
        UUID id, @Nullable String department, Topics topics, FamiliarFollowersView familiar) {

    Candidate knownBy(Map<UUID, FamiliarFollowersView> counted) {
        return new Candidate(
                id, department, topics, counted.getOrDefault(id, FamiliarFollowersView.NOBODY));
    }
}
