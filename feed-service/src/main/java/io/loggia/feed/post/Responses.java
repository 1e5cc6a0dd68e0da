package io.loggia.feed.post;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.post.ReactionRepository.ReactionCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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

    /** Of rows that the reader may see; whoever has left a group sees their own ones there. */
    Loaded of(Collection<PostRow> rows, Reading reading) {
        Set<UUID> all = rows.stream().map(PostRow::id).collect(toSet());
        Set<UUID> open =
                rows.stream()
                        .filter(row -> Visibility.knowsResponses(reading, row.facts()))
                        .map(PostRow::id)
                        .collect(toSet());
        Map<UUID, Tally> told =
                tallies.of(all, reading.readerId(), reading.blockedEitherWay()).entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        one ->
                                                open.contains(one.getKey())
                                                        ? one.getValue()
                                                        : one.getValue().ofReaderAlone()));
        return new Loaded(
                told,
                reactions.count(open, reading.readerId(), reading.blockedEitherWay()).stream()
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
