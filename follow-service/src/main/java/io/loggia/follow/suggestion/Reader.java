package io.loggia.follow.suggestion;

import io.loggia.follow.profile.Topics;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who is to be suggested somebody; {@code departments} are those of his own and whom he follows.
 */
record Reader(UUID id, Topics topics, Set<String> departments) {

    SuggestionView judge(Candidate candidate) {
        List<Reason> reasons =
                Stream.of(
                                FollowedBy.of(candidate.familiar()),
                                Complements.of(topics, candidate.topics()),
                                SameTopics.of(topics, candidate.topics()),
                                BridgesDepartments.of(departments, candidate.department()))
                        .flatMap(reason -> reason.stream())
                        .sorted(Comparator.comparingInt(Reason::points).reversed())
                        .toList();
        return new SuggestionView(candidate.id(), reasons);
    }
}
