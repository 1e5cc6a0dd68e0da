package io.loggia.feed.post;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.loggia.feed.audience.Reading;
import io.loggia.feed.audience.Visibility;
import io.loggia.feed.poll.PollView;
import io.loggia.feed.poll.Polls;
import io.loggia.feed.post.ReactionRepository.ReactionCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What readers did with posts, as far as one of them may know: two queries for all posts, and one
 * more for polls if there are any.
 */
@ApplicationScoped
class Responses {

    private final ReactionRepository reactions;
    private final TallyRepository tallies;
    private final Polls polls;

    Responses(ReactionRepository reactions, TallyRepository tallies, Polls polls) {
        this.reactions = reactions;
        this.tallies = tallies;
        this.polls = polls;
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
                        .collect(groupingBy(ReactionCount::postId)),
                pollsOf(rows, reading.readerId(), open));
    }

    /** A new post's: its author alone has seen it. */
    Loaded ofNew(PostRow row) {
        UUID authorId = row.facts().authorId();
        return new Loaded(Map.of(), Map.of(), pollsOf(List.of(row), authorId, Set.of(row.id())));
    }

    private Map<UUID, PollView> pollsOf(Collection<PostRow> rows, UUID readerId, Set<UUID> open) {
        Set<UUID> own =
                rows.stream().filter(row -> row.isBy(readerId)).map(PostRow::id).collect(toSet());
        return polls.of(
                rows.stream().filter(PostRow::hasPoll).map(PostRow::id).toList(),
                readerId,
                own,
                open);
    }

    /** Of the posts of one page. */
    record Loaded(
            Map<UUID, Tally> tallies,
            Map<UUID, List<ReactionCount>> reactions,
            Map<UUID, PollView> polls) {

        Tally tally(UUID postId) {
            return tallies.getOrDefault(postId, Tally.NONE);
        }

        List<ReactionCount> reactions(UUID postId) {
            return reactions.getOrDefault(postId, List.of());
        }

        @Nullable PollView poll(UUID postId) {
            return polls.get(postId);
        }
    }
}
