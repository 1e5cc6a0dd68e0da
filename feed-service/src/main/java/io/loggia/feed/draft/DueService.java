package io.loggia.feed.draft;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.audience.ReadingRepository;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.post.Draft;
import io.loggia.feed.post.PostService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Publishes what is due, by the rules of that moment, and once, however many replicas try. */
@ApplicationScoped
class DueService {

    private static final Duration LEASE = Duration.ofMinutes(1);

    private final AuthorService authors;
    private final ReadingRepository readings;
    private final DraftService drafts;
    private final ScheduleRepository schedules;
    private final PostService posts;

    DueService(
            AuthorService authors,
            ReadingRepository readings,
            DraftService drafts,
            ScheduleRepository schedules,
            PostService posts) {
        this.authors = authors;
        this.readings = readings;
        this.drafts = drafts;
        this.schedules = schedules;
        this.posts = posts;
    }

    @Transactional
    List<Schedule> claim(int most) {
        return schedules.claim(LEASE, most);
    }

    /** What is to be published; nothing while it cannot be told who belongs to a group. */
    @Transactional
    Optional<Draft> find(Schedule due) {
        return draftOf(due)
                .filter(
                        draft ->
                                draft.groupId() == null
                                        || readings.of(due.authorId()).groupsKnown());
    }

    /**
     * Publishes and lets go of the draft in one transaction; nothing if it has been changed,
     * cancelled or published meanwhile.
     */
    @Transactional
    Optional<UUID> publish(Schedule due) {
        authors.enterPresent(due.authorId());
        if (!schedules.hold(due)) {
            return Optional.empty();
        }
        Optional<UUID> post = draftOf(due).map(draft -> posts.publish(draft).id());
        drafts.remove(due.authorId(), due.draftId());
        return post;
    }

    private Optional<Draft> draftOf(Schedule due) {
        return drafts.find(due.authorId(), due.draftId())
                .map(view -> view.toPublish(due.authorId()));
    }

    @Transactional
    void refuse(Schedule due, FeedProblem reason) {
        schedules.refuse(due, reason);
    }
}
