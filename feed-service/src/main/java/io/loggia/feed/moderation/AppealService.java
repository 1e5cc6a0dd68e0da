package io.loggia.feed.moderation;

import io.loggia.feed.FeedProblem;
import io.loggia.feed.journal.Act;
import io.loggia.feed.post.VersionTag;
import io.loggia.feed.post.WithholdingService;
import io.loggia.feed.report.Appeal;
import io.loggia.feed.report.AppealOutcome;
import io.loggia.feed.report.Concern;
import io.loggia.feed.report.ConcernRepository;
import io.loggia.feed.report.ConcernState;
import io.loggia.feed.report.Decision;
import io.loggia.feed.report.Ruling;
import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** The author's word against a decision, once, and what a steward decides who has not before. */
@ApplicationScoped
class AppealService {

    private final ConcernRepository concerns;
    private final ConcernDesk desk;
    private final WithholdingService withholdings;
    private final Journal journal;
    private final Clock clock;

    AppealService(
            ConcernRepository concerns,
            ConcernDesk desk,
            WithholdingService withholdings,
            Journal journal,
            Clock clock) {
        this.concerns = concerns;
        this.desk = desk;
        this.withholdings = withholdings;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void appeal(UUID concernId, UUID authorId, String text) {
        Concern concern =
                concerns.lock(concernId)
                        .filter(found -> found.personId().equals(authorId))
                        .orElseThrow(FeedProblem.NOT_FOUND::exception);
        if (concern.appeal() != null) {
            throw FeedProblem.APPEALED_ALREADY.exception();
        }
        if (!concern.isWithheld()) {
            throw FeedProblem.NOTHING_TO_APPEAL.exception();
        }
        Appeal appeal = new Appeal(text, clock.instant(), null);
        concerns.save(concern.appealed(appeal), appeal);
    }

    /** To be called before {@link #decide}, outside of transactions. */
    void prepare(UUID concernId, AppealOutcome outcome) {
        if (outcome == AppealOutcome.OVERTURNED) {
            desk.postOf(concernId).ifPresent(withholdings::prepareRestoring);
        }
    }

    @Transactional
    void decide(
            UUID concernId,
            UUID stewardId,
            VersionTag expected,
            AppealOutcome outcome,
            String reason) {
        Concern concern = desk.take(concernId, stewardId, expected);
        if (!concern.waitsForDecision()) {
            throw FeedProblem.NO_APPEAL.exception();
        }
        if (outcome == AppealOutcome.OVERTURNED) {
            withholdings.restore(Objects.requireNonNull(concern.postId()));
        }
        Appeal words = Objects.requireNonNull(concern.appeal());
        Appeal decided =
                new Appeal(
                        words.text(), words.at(), new Decision(outcome, reason, clock.instant()));
        concerns.save(concern.decided(state(concern, outcome), decided, stewardId), decided);
        Ruling ruling = Objects.requireNonNull(concern.ruling());
        journal.write(
                new Deed(
                        act(outcome),
                        stewardId,
                        concern.personId(),
                        concern.postId(),
                        ruling.rule(),
                        reason));
    }

    private static ConcernState state(Concern concern, AppealOutcome outcome) {
        return outcome == AppealOutcome.OVERTURNED ? ConcernState.RESTORED : concern.state();
    }

    private static Act act(AppealOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> Act.APPEAL_UPHELD;
            case OVERTURNED -> Act.APPEAL_OVERTURNED;
        };
    }
}
