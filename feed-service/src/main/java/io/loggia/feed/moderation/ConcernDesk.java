package io.loggia.feed.moderation;

import static java.util.function.Predicate.not;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.post.VersionTag;
import io.loggia.feed.report.Concern;
import io.loggia.feed.report.ConcernRepository;
import io.loggia.feed.report.ReportRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a concern for somebody who is about to decide, in the caller's transaction. */
@ApplicationScoped
class ConcernDesk {

    private final ConcernRepository concerns;
    private final ReportRepository reports;
    private final TalkRepository talks;

    ConcernDesk(ConcernRepository concerns, ReportRepository reports, TalkRepository talks) {
        this.concerns = concerns;
        this.reports = reports;
        this.talks = talks;
    }

    /** Locked, at the version that was read, and not one's own. */
    Concern take(UUID concernId, UUID stewardId, VersionTag expected) {
        Concern concern = concerns.lock(concernId).orElseThrow(FeedProblem.NOT_FOUND::exception);
        Impartiality.require(concern, reports.listOf(List.of(concernId)), stewardId);
        if (!expected.names(concern.version())) {
            throw FeedProblem.PRECONDITION_FAILED.at(VersionTag.HEADER);
        }
        return concern;
    }

    void note(Concern concern, Talk talk) {
        talks.add(concern.id(), talk);
        concerns.save(concern.touched());
    }

    /** The post, as long as stewards have to look at it. */
    Optional<UUID> openPostOf(UUID concernId) {
        return concerns.find(concernId).filter(not(Concern::isSettled)).map(Concern::postId);
    }

    Optional<UUID> postOf(UUID concernId) {
        return concerns.find(concernId).map(Concern::postId);
    }
}
