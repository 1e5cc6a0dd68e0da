package io.loggia.feed.post;

import static java.util.stream.Collectors.groupingBy;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.post.ReactionRepository.ReactionCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What readers did with posts, as far as one of them may know: two queries for all posts. */
@ApplicationScoped
class Responses {

    private final ReactionRepository reactions;
    private final TallyRepository tallies;

    Responses(ReactionRepository reactions, TallyRepository tallies) {
        this.reactions = reactions;
        this.tallies = tallies;
    }

    Loaded of(Set<UUID> postIds, Reading reading) {
        return new Loaded(
                tallies.of(postIds, reading.readerId(), reading.blockedEitherWay()),
                reactions.count(postIds, reading.readerId(), reading.blockedEitherWay()).stream()
                        .collect(groupingBy(ReactionCount::postId)));
    }

    /** Of the posts of one page. */
    record Loaded(Map<UUID, Tally> tallies, Map<UUID, List<ReactionCount>> reactions) {

        static final Loaded NONE = new Loaded(Map.of(), Map.of());

        Tally tally(UUID postId) {
            return tallies.getOrDefault(postId, Tally.NONE);
        }

        List<ReactionCount> reactions(UUID postId) {
            return reactions.getOrDefault(postId, List.of());
        }
    }
}
