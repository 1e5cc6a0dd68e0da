package io.loggia.feed.draft;

import io.loggia.feed.Caller;
import io.loggia.feed.FeedProblem;
import io.loggia.feed.author.AuthorService;
import io.loggia.feed.post.PostService;
import io.loggia.feed.post.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Says when drafts are published by themselves, and takes that back. */
@ApplicationScoped
class ScheduleService {

    private final AuthorService authors;
    private final DraftService drafts;
    private final ScheduleRepository schedules;
    private final PostService posts;
    private final Clock clock;

    ScheduleService(
            AuthorService authors,
            DraftService drafts,
            ScheduleRepository schedules,
            PostService posts,
            Clock clock) {
        this.authors = authors;
        this.drafts = drafts;
        this.schedules = schedules;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * Schedules the version of a draft that its author has read, if it could be published now. Sent
     * again it changes nothing.
     */
    @Transactional
    DraftView schedule(Caller author, UUID draftId, ScheduleRequest request, VersionTag expected) {
        UUID authorId = author.profileId();
        authors.enterAlone(author);
        DraftView standing = drafts.require(authorId, draftId);
        request.requireAudience(standing.audience());
        if (standing.isPublishedAt(request.moment())) {
            return standing;
        }
        request.requireAhead(clock.instant());
        if (!expected.names(standing.version())) {
            throw FeedProblem.PRECONDITION_FAILED.at(VersionTag.HEADER);
        }
        posts.check(standing.toPublish(authorId));
        schedules.put(new Schedule(authorId, draftId, request.moment()));
        return drafts.touch(authorId, draftId);
    }

    /** The draft stays. Not found is what was never scheduled, or has been published. */
    @Transactional
    DraftView cancel(Caller author, UUID draftId) {
        UUID authorId = author.profileId();
        authors.enterAlone(author);
        if (!schedules.remove(authorId, draftId)) {
            throw FeedProblem.NOT_FOUND.exception();
        }
        return drafts.touch(authorId, draftId);
    }
}
