package io.loggia.outward.question;

import io.loggia.journal.Deed;
import io.loggia.journal.Journal;
import io.loggia.outward.OutwardProblem;
import io.loggia.outward.journal.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Puts one answered question on the first page of the site, in the place of any other. What is not
 * public any more is not shown there, pinned or not; both acts are written down.
 */
@ApplicationScoped
class PinService {

    private final PinRepository pins;
    private final QuestionWriter writer;
    private final QuestionPresenter presenter;
    private final Journal journal;

    PinService(
            PinRepository pins,
            QuestionWriter writer,
            QuestionPresenter presenter,
            Journal journal) {
        this.pins = pins;
        this.writer = writer;
        this.presenter = presenter;
        this.journal = journal;
    }

    @Transactional
    public QuestionView pin(UUID id, UUID stewardId, String reason) {
        Question question = writer.requireLocked(id);
        if (question.answerPostId() == null) {
            throw OutwardProblem.QUESTION_NOT_ANSWERED.exception();
        }
        pins.put(new Pin(id, stewardId, reason, writer.now()));
        return written(question, Act.QUESTION_PINNED, stewardId, reason);
    }

    /** Changes nothing where it is not pinned. */
    @Transactional
    public QuestionView unpin(UUID id, UUID stewardId, String reason) {
        Question question = writer.requireLocked(id);
        return pins.delete(id)
                ? written(question, Act.QUESTION_UNPINNED, stewardId, reason)
                : presenter.present(question, stewardId);
    }

    private QuestionView written(Question question, Act act, UUID stewardId, String reason) {
        Question told = writer.keep(question.heardOf());
        journal.write(
                new Deed(
                        act,
                        stewardId,
                        question.answeredBy(),
                        question.answerPostId(),
                        null,
                        "/q/" + question.publicId() + ": " + reason));
        return presenter.present(told, stewardId);
    }
}
