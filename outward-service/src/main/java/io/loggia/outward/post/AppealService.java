package io.loggia.outward.post;

import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.Language;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.appeal.AppealOutcome;
import io.loggia.outward.appeal.Decision;
import io.loggia.outward.journal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Appeals against removals: the author's word, once for each removal, and the decision of a steward
 * who has not removed the post. Each method is one transaction, under the post's lock.
 */
@ApplicationScoped
class AppealService {

    private final PassageRepository passages;
    private final RemovalRepository removals;
    private final Restoration restoration;
    private final CrossingPresenter presenter;
    private final Journal journal;

    AppealService(
            PassageRepository passages,
            RemovalRepository removals,
            Restoration restoration,
            CrossingPresenter presenter,
            Journal journal) {
        this.passages = passages;
        this.removals = removals;
        this.restoration = restoration;
        this.presenter = presenter;
        this.journal = journal;
    }

    @Transactional
    public CrossingView appeal(UUID postId, UUID authorId, String text, Language language) {
        Passage passage =
                passages.lock(postId)
                        .filter(found -> found.authorId().equals(authorId))
                        .orElseThrow(OutwardProblem.NOT_FOUND::exception);
        if (!(passage.crossing() instanceof Removed)) {
            throw OutwardProblem.NOT_REMOVED.exception();
        }
        Removal removal = requireNewest(postId);
        if (removal.isAppealed()) {
            throw OutwardProblem.APPEALED_ALREADY.exception();
        }
        removals.noteAppeal(removal, text, restoration.now());
        return presenter.present(passage, language);
    }

    @Transactional
    public void decide(UUID postId, UUID stewardId, AppealOutcome outcome, String reason) {
        Passage passage = passages.lock(postId).orElseThrow(OutwardProblem.NOT_FOUND::exception);
        Removal removal = requireNewest(postId);
        if (!removal.waitsForDecision() || !(passage.crossing() instanceof Removed removed)) {
            throw OutwardProblem.NO_APPEAL.exception();
        }
        if (!removal.mayBeDecidedBy(stewardId)) {
            throw OutwardProblem.NOT_YOURS_TO_DECIDE.exception();
        }
        switch (outcome) {
            case UPHELD -> restoration.uphold(passage, removed);
            case OVERTURNED -> restoration.restore(passage, removed);
        }
        removals.noteDecision(removal, new Decision(outcome, stewardId, restoration.now(), reason));
        journal.write(
                new Deed(
                        act(outcome),
                        stewardId,
                        passage.authorId(),
                        postId,
                        removal.rule(),
                        reason));
    }

    private Removal requireNewest(UUID postId) {
        return removals.findNewest(postId).orElseThrow(OutwardProblem.NO_APPEAL::exception);
    }

    private static Act act(AppealOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> Act.REMOVAL_UPHELD;
            case OVERTURNED -> Act.REMOVAL_OVERTURNED;
        };
    }
}
