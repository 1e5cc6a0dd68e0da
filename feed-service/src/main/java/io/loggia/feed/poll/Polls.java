package io.loggia.feed.poll;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a reader is told of polls that the reader may see, in one query for all of them. */
@ApplicationScoped
public class Polls {

    private final PollRepository polls;
    private final Clock clock;

    Polls(PollRepository polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    /**
     * The polls of these posts; {@code own} are the reader's, and only of {@code open} the reader
     * may know what others did.
     */
    public Map<UUID, PollView> of(
            Collection<UUID> postIds, UUID readerId, Set<UUID> own, Set<UUID> open) {
        Instant now = clock.instant();
        return polls.findByPosts(postIds, readerId).stream()
                .collect(toMap(StandingPoll::postId, poll -> view(poll, own, open, now)));
    }

    private static PollView view(StandingPoll poll, Set<UUID> own, Set<UUID> open, Instant now) {
        if (!open.contains(poll.postId())) {
            return poll.ofReaderAlone(now);
        }
        return own.contains(poll.postId()) ? poll.toAuthor(now) : poll.toReader(now);
    }
}
