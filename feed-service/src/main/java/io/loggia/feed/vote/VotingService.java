package io.loggia.feed.vote;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.poll.PollRepository;
import io.loggia.feed.poll.PollView;
import io.loggia.feed.poll.Polls;
import io.loggia.feed.poll.StandingPoll;
import io.loggia.feed.post.PostRow;
import io.loggia.feed.post.VisiblePosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes votes as long as a poll is open. Saying it twice changes nothing. */
@ApplicationScoped
class VotingService {

    private final VisiblePosts posts;
    private final PollRepository polls;
    private final Polls told;
    private final Clock clock;

    VotingService(VisiblePosts posts, PollRepository polls, Polls told, Clock clock) {
        this.posts = posts;
        this.polls = polls;
        this.told = told;
        this.clock = clock;
    }

    /** The poll as the voter sees it then; of a repost, that of what it passes on. */
    @Transactional
    PollView vote(UUID voterId, UUID postId, VoteRequest request) {
        PostRow post = posts.requireOriginal(voterId, postId);
        StandingPoll poll =
                polls.findForUpdate(post.id(), voterId)
                        .orElseThrow(FeedProblem.NOT_FOUND::exception);
        Set<Integer> choices = request.in(poll);
        if (!choices.equals(poll.own())) {
            change(poll, voterId, choices);
        }
        Set<UUID> one = Set.of(post.id());
        return Objects.requireNonNull(
                told.of(List.of(post.id()), voterId, post.isBy(voterId) ? one : Set.of(), one)
                        .get(post.id()));
    }

    private void change(StandingPoll poll, UUID voterId, Set<Integer> choices) {
        Instant now = clock.instant();
        if (poll.isClosedAt(now)) {
            throw FeedProblem.POLL_CLOSED.exception();
        }
        polls.vote(poll, voterId, choices, now);
    }
}
