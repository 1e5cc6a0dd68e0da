package io.loggia.feed.draft;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.ProblemException;
import io.loggia.feed.post.Draft;
import io.loggia.feed.post.PostService;
import io.loggia.feed.post.PostWritten;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Publishes drafts at their times, late ones first; any number of replicas may do so at once. */
@ApplicationScoped
class ScheduleTimer {

    private static final Logger LOG = Logger.getLogger(ScheduleTimer.class);
    private static final int AT_ONCE = 20;

    private final DueService dues;
    private final PostService posts;
    private final Event<PostWritten> written;

    ScheduleTimer(DueService dues, PostService posts, Event<PostWritten> written) {
        this.dues = dues;
        this.posts = posts;
        this.written = written;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void publishDue() {
        try {
            List<Schedule> due = dues.claim(AT_ONCE);
            while (!due.isEmpty()) {
                due.forEach(this::publish);
                due = dues.claim(AT_ONCE);
            }
        } catch (RuntimeException e) {
            LOG.warnf("scheduled posts wait cause=%s", e);
        }
    }

    /** One that cannot be published now keeps no other from it. */
    private void publish(Schedule due) {
        try {
            Optional<Draft> draft = dues.find(due);
            if (draft.isPresent()) {
                posts.prepare(draft.get());
                Optional<UUID> post = dues.publish(due);
                post.ifPresent(id -> written.fire(new PostWritten(due.authorId(), id)));
            }
        } catch (ProblemException e) {
            refuse(due, e.problem());
        } catch (RuntimeException e) {
            LOG.warnf("scheduled post waits draft=%s cause=%s", due.draftId(), e);
        }
    }

    /** What may be otherwise in a moment is tried again once the lease is over. */
    private void refuse(Schedule due, FeedProblem reason) {
        if (reason == FeedProblem.UNAVAILABLE) {
            LOG.warnf("scheduled post waits draft=%s cause=%s", due.draftId(), reason);
        } else {
            dues.refuse(due, reason);
        }
    }
}
